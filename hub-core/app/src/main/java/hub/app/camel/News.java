package hub.app.camel;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Tells whether a line is news: one that was said a moment ago is not, or what is tried twice a second would bury all else in a log. */
public final class News {

    static final Duration AGAIN = Duration.ofMinutes(1);

    private final LongSupplier nanos;
    private String last = "";
    private long saidAt;

    public News() {
        this(System::nanoTime);
    }

    News(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Whether it is another line than the last one, or a minute has passed since that was said. */
    public synchronized boolean is(String line) {
        boolean news = !line.equals(last) || nanos.getAsLong() - saidAt >= AGAIN.toNanos();
        if (news) {
            last = line;
            saidAt = nanos.getAsLong();
        }
        return news;
    }
}
