package hub.app.cli;

import hub.app.Checkout;
import hub.broker.BrokerSettings;
import hub.testkit.CheckoutHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Hubs' homes for tests: the checkout's own configuration and routes, with a smaller council. */
public final class Homes {

    private static final int FIRST_PORT = 8791;
    private static final int LAST_PORT = 8794;

    private Homes() {}

    /** One whose sources are folders alone. */
    public static Path make(Path home, int children) throws IOException {
        return CheckoutHome.withFolders(Checkout.top(), home, children);
    }

    /** One with the council's other systems, each at a port that is free. */
    static Path withSystems(Path home, int children) throws IOException {
        CheckoutHome.whole(Checkout.top(), home, children);
        for (int port = FIRST_PORT; port <= LAST_PORT; port++) {
            move(home, port, BrokerSettings.freePort());
        }
        return home;
    }

    private static void move(Path home, int port, int to) throws IOException {
        for (String source : new String[] {"liquidlogic", "nhs", "transport"}) {
            Path settings = home.resolve("config/connectors/northshire-" + source + ".yaml");
            Files.writeString(settings, Files.readString(settings).replace(String.valueOf(port), String.valueOf(to)));
        }
    }
}
