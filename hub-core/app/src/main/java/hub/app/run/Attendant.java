package hub.app.run;

import hub.app.camel.News;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after something of a running hub every few seconds. */
final class Attendant implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Attendant.class);
    /** Often enough for a person who waits, seldom enough to cost nothing. */
    static final Duration USUAL_PACE = Duration.ofSeconds(5);

    private final String what;
    private final Runnable round;
    private final Duration pace;
    private final Thread thread;
    private final News news = new News();
    private boolean stopping;
    private boolean atOnce;
    private volatile boolean beenRound;

    /** @param what is looked after, for the log */
    Attendant(String what, Runnable round, Duration pace) {
        this.what = what;
        this.round = round;
        this.pace = pace;
        this.thread = new Thread(this::attend, what);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Begins with a round, where {@link #start} begins with a rest. */
    void startAtOnce() {
        atOnce = true;
        start();
    }

    /** Whether a round has been made. */
    boolean hasBeenRound() {
        return beenRound;
    }

    private synchronized void attend() {
        try {
            if (atOnce) {
                once();
            }
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
            String failure = e.getClass().getSimpleName();
            if (news.is(failure)) {
                LOG.warn("{} could not be looked after ({})", what, failure);
            }
        } finally {
            beenRound = true;
        }
    }

    /** Ends after the round under way. */
    @Override
    public synchronized void close() {
        stopping = true;
        notifyAll();
    }
}
