package hub.connectors.fhir.server;

import java.time.Duration;

/** Waits when a server asks for it. */
@FunctionalInterface
public interface Patience {

    /** @throws InterruptedException when the hub stops meanwhile */
    void waitFor(Duration time) throws InterruptedException;

    static Patience real() {
        return time -> Thread.sleep(time.toMillis());
    }
}
