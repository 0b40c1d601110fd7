package hub.bench;

import java.time.Duration;

/** Times as numbers. */
final class Seconds {

    /** Two lives of a hub differ by so much without a reason. */
    private static final Duration TOO_SHORT = Duration.ofMillis(500);

    private Seconds() {}

    static double of(Duration time) {
        return time.toNanos() / 1e9;
    }

    static double sinceNanos(long start) {
        return of(Duration.ofNanos(System.nanoTime() - start));
    }

    /** Whether a difference of two lives is more than chance. */
    static boolean tell(Duration difference) {
        return difference.compareTo(TOO_SHORT) > 0;
    }
}
