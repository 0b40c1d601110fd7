package hub.app.routes;

import java.util.Set;

/** Which way a route flows. */
enum Flow {
    /** From an outside system into the hub. */
    IN,
    /** What was granted, from the hub to a recipient. */
    OUT;

    private static final Set<String> INTO_THE_HUB = Set.of("hub:intake", "hub:receipts");

    static Flow from(EndpointUri origin) {
        return origin.scheme().equals("hub") ? OUT : IN;
    }

    boolean mayEndIn(EndpointUri ending) {
        return this == IN
                ? INTO_THE_HUB.contains(ending.toString())
                : ending.scheme().equals("kamelet");
    }

    String endings() {
        return this == IN ? "hub:intake or hub:receipts" : "one of the connector's Kamelets";
    }
}
