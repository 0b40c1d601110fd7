package hub.app.run;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something for a running hub again and again, with a pause between. */
final class Attendant implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Attendant.class);

    private final String what;
    private final Runnable round;
    private final Duration pace;
    private final Thread thread;
    private boolean stopping;

    /** @param what is looked after, for the log */
    Attendant(String what, Runnable round, Duration pace) {
        this.what = what;
        this.thread = new Thread(this::attend, what);
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
            LOG.warn("{} could not be looked after ({})", what, e.getClass().getSimpleName());
        }
    }

    /** Ends after the round under way. */
    @Override
    public synchronized void close() {
        stopping = true;
        notifyAll();
    }
}
