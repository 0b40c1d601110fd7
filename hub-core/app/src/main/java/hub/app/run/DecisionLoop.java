package hub.app.run;

import hub.connector.Fault;
import hub.sharing.DecisionRun;
import hub.store.Marks.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Decides marked children as long as the hub runs, and looks every few seconds for what time brings: decisions that end by their dates,
 * receipts that are overdue. Stops between two batches.
 */
final class DecisionLoop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionLoop.class);
    private static final int BATCH = 500;
    private static final Duration WHILE_TAKING = Duration.ofSeconds(2);
    private static final Duration LONG_INPUT = Duration.ofSeconds(1);
    private static final Duration IDLE = Duration.ofMillis(200);
    private static final Duration SWEEP = Duration.ofSeconds(10);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(5);
    private static final long STOP_MILLIS = 30_000;

    private final Engine engine;
    private final Flows flows;
    private final Thread thread = new Thread(this::run, "decisions");
    private volatile boolean stopping;
    private volatile boolean stuck;
    /** From before a batch is taken until it is told of: its children are no longer marked, and what follows is not yet seen elsewhere. */
    private volatile boolean deciding;
    /** When the last batch was begun for which there was nothing to decide. */
    private volatile long vainSince;

    private long nextSweep;
    /** What the clock said when it was last looked; a hub that starts does not know whether the clock was set back since. */
    private Instant swept = Instant.MAX;

    DecisionLoop(Engine engine, Flows flows) {
        this.engine = engine;
        this.flows = flows;
        this.vainSince = flows.lastMoved();
    }

    void start() {
        thread.start();
    }

    /**
     * Whether no child waits, or those who wait cannot be decided.
     *
     * @param moved when something was last done, a moment of {@link System#nanoTime}; what it led to has been looked for
     */
    boolean idle(long moved) {
        return vainSince - moved > 0 && (stuck || !engine.marks.anyWaiting() && !deciding);
    }

    /** Whether children wait who cannot be decided; the log says why. */
    boolean stuck() {
        return stuck;
    }

    private void run() {
        while (!stopping) {
            pause(once());
        }
    }

    /** One batch. @return how long to wait before the next */
    private Duration once() {
        deciding = true;
        try {
            sweep();
            long began = System.nanoTime();
            DecisionRun run = engine.decisions.decideMarked(BATCH, turns(flows.takingFor()));
            boolean moved = run.children() > 0;
            stuck = !moved && !run.faults().isEmpty();
            if (moved || stuck) {
                flows.decided(run);
            }
            vainSince = moved ? vainSince : began;
            return stuck ? AFTER_FAULT : moved ? afterBatch(flows.takingFor()) : IDLE;
        } catch (Fault e) {
            LOG.warn("decisions: {}", e.getMessage());
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException e) {
            LOG.warn(
                    "decisions: the database does not answer ({})", e.getClass().getSimpleName());
        } catch (RuntimeException e) {
            LOG.error(
                    "decisions: something that should not happen did ({})",
                    e.getClass().getSimpleName());
        } finally {
            deciding = false;
        }
        return AFTER_FAULT;
    }

    /**
     * While a long input is read the same children are marked again and again: deciding a little later decides them once. What comes alone
     * is decided at once.
     *
     * @param taking for how long inputs have been taken in without a pause
     */
    static Duration afterBatch(Duration taking) {
        return taking.compareTo(LONG_INPUT) > 0 ? WHILE_TAKING : Duration.ZERO;
    }

    /**
     * While a long input is read most newcomers are told of again, by this input or the next: they wait for a pause, though never longer
     * than for nine minutes.
     *
     * @param taking for how long inputs have been taken in without a pause
     */
    static Set<Turn> turns(Duration taking) {
        boolean newcomersWait = taking.compareTo(LONG_INPUT) > 0 && taking.toMinutes() % 10 < 9;
        return newcomersWait ? EnumSet.complementOf(EnumSet.of(Turn.NEWCOMER)) : EnumSet.allOf(Turn.class);
    }

    private void sweep() {
        if (System.nanoTime() >= nextSweep) {
            Instant now = engine.clock.instant();
            engine.decisions.markExpired(now);
            if (now.isBefore(swept)) {
                engine.decisions.markDecidedAhead(now);
            }
            swept = now;
            engine.overdue.look();
            flows.moved();
            nextSweep = System.nanoTime() + SWEEP.toNanos();
        }
    }

    private synchronized void pause(Duration time) {
        try {
            if (!stopping && !time.isZero()) {
                wait(time.toMillis());
            }
        } catch (InterruptedException e) {
            stopping = true;
        }
    }

    @Override
    public void close() {
        stopping = true;
        synchronized (this) {
            notifyAll();
        }
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
