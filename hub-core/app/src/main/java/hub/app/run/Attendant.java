package hub.app.run;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after a running hub's connectors every few seconds: what lies in {@code plugins/}, and how each is. */
final class Attendant implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Attendant.class);
    /** Often enough for a person who waits, seldom enough to cost nothing. */
    static final Duration USUAL_PACE = Duration.ofSeconds(5);

    private final Runnable round;
    private final Duration pace;
    private final Thread thread = new Thread(this::attend, "connectors");
    private boolean stopping;

    Attendant(Runnable round, Duration pace) {
        this.round = round;
        this.pace = pace;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private synchronized void attend() {
        try {
            while (!stopping) {
                wait(pace.toMillis());
                once();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void once() {
        try {
            if (!stopping) {
                round.run();
            }
        } catch (RuntimeException e) {
            LOG.warn("connectors could not be looked after ({})", e.getClass().getSimpleName());
        }
    }

    /** Ends after the round under way. */
    @Override
    public synchronized void close() {
        stopping = true;
        notifyAll();
    }
}
