package hub.intake;

import hub.connector.Fault;
import hub.connector.Input;
import hub.intake.IntakeReport.Absence;
import hub.intake.IntakeReport.State;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one run from its first row to its last: batch by batch, then what is absent, then the ledger. */
final class TakeRun {

    static final int BATCH = 1_000;

    private final RunTable runs;
    private final StoreBatches batches;
    private final Absences absences;
    private final QuarantineTable quarantine;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TakeRun(JdbcTemplate jdbc, TransactionTemplate transaction, Clock clock) {
        this.runs = new RunTable(jdbc);
        this.batches = new StoreBatches(new TakeBatch(jdbc), transaction);
        this.absences = new Absences(jdbc, transaction);
        this.quarantine = new QuarantineTable(jdbc);
        this.transaction = transaction;
        this.clock = clock;
    }

    Run open(Feed feed, Input input, String digest, boolean replay) {
        return runs.open(feed, input, digest, replay, now());
    }

    Optional<IntakeReport> last(Feed feed, String digest) {
        return runs.last(feed, digest);
    }

    /** @throws Fault if it must be taken again from the beginning; what was stored until then stays, and is unchanged then */
    IntakeReport take(Run run, ReadInput items) {
        return stoppingOnFault(run, items, () -> {
            storeAll(run, items);
            transaction.executeWithoutResult(status -> quarantine.settleStopped(run, now()));
            if (items.refused()) {
                return close(run, State.REFUSED, Absences.Outcome.NONE, items);
            }
            return close(run, State.DONE, absences.after(run, items.whole()), items);
        });
    }

    /** Reads again what was set aside: it is no complete extract, so nothing follows from what is not in it. */
    IntakeReport again(Run run, Items items) {
        return stoppingOnFault(run, items, () -> {
            storeAll(run, items);
            return close(run, State.DONE, Absences.Outcome.NONE, items);
        });
    }

    /** Takes away records whose absence a person confirmed. */
    IntakeReport takeAway(Run run, List<Long> records, Instant at, Items nothing) {
        return stoppingOnFault(run, nothing, () -> {
            absences.apply(run, records, at);
            return close(run, State.DONE, new Absences.Outcome(Absence.APPLIED, records.size()), nothing);
        });
    }

    private IntakeReport stoppingOnFault(Run run, Items items, Supplier<IntakeReport> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            try {
                close(run, State.STOPPED, Absences.Outcome.NONE, items);
            } catch (RuntimeException suppressed) {
                // The ledger is as unreachable as the rest: the next run of the feed closes this one.
                e.addSuppressed(suppressed);
            }
            throw e;
        } finally {
            batches.ended(run);
        }
    }

    private void storeAll(Run run, Items items) {
        List<Arrived> batch = new ArrayList<>(BATCH);
        Optional<Arrived> item = items.next();
        while (item.isPresent()) {
            batch.add(item.get());
            if (batch.size() == BATCH) {
                batches.store(run, Batch.of(batch, items));
                batch.clear();
            }
            item = items.next();
        }
        batches.store(run, Batch.of(batch, items));
    }

    private IntakeReport close(Run run, State state, Absences.Outcome absence, Items items) {
        return runs.close(
                run,
                state,
                absence.absence(),
                absence.absent(),
                state == State.DONE ? items.notes() : List.of(),
                now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
