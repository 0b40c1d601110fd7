package hub.app.fault;

import java.time.Duration;

/** How long a fault lasts in a long run: what is asked for by {@code -D}, or as long as usual. */
final class LongRun {

    private LongRun() {}

    /** @param usual as {@code PT5M} */
    static Duration time(String property, String usual) {
        return Duration.parse(System.getProperty(property, usual));
    }
}
