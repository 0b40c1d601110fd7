package hub.intake;

import hub.connector.Fault;
import hub.store.QuietFaults;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores batches, each in one transaction. A batch that fails on what is in it is stored again row by row, so that only the row at fault is
 * set aside; a batch that fails on the database is not, and the run stops.
 */
final class StoreBatches {

    private final TakeBatch take;
    private final TransactionTemplate transaction;
    /** One batch is matched and stored at a time: two sources may tell of the same new child at once. */
    private final ReentrantLock turn = new ReentrantLock(true);

    private final Tellers tellers = new Tellers(Duration.ofSeconds(10));

    StoreBatches(TakeBatch take, TransactionTemplate transaction) {
        this.take = take;
        this.transaction = transaction;
    }

    /** @throws Fault of kind {@link Fault.Kind#UNAVAILABLE} when the database does not answer; nothing of the batch is stored then */
    void store(Run run, Batch batch) {
        Optional<CheckedBatch> checked = checked(run, batch);
        if (inTurn(run, batch, checked, tellers.mayTell(run)) == Attempt.LATER) {
            tellers.await();
            inTurn(run, batch, checked, false);
        }
    }

    /** Takes note that a run is over, however it ended. */
    void ended(Run run) {
        tellers.ended(run);
    }

    /** Empty if something in the batch cannot be written down. */
    private static Optional<CheckedBatch> checked(Run run, Batch batch) {
        try {
            return Optional.of(CheckedBatch.of(run, batch));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private Attempt inTurn(Run run, Batch batch, Optional<CheckedBatch> checked, boolean mayWait) {
        turn.lock();
        try {
            Attempt attempt = attempt(run, checked, mayWait);
            if (attempt == Attempt.REFUSED) {
                batch.items().forEach(item -> storeAlone(run, item));
                attempt(run, checked(run, batch.withoutItems()), false);
            }
            boolean bringsChildren = run.feed().reader().introduces();
            if (bringsChildren && batch.items().stream().anyMatch(Arrived::tellsOfAChild)) {
                tellers.told(run);
            }
            return attempt;
        } finally {
            turn.unlock();
        }
    }

    private void storeAlone(Run run, Arrived item) {
        if (attempt(run, checked(run, Batch.alone(item)), false) == Attempt.REFUSED) {
            SetAside refused = SetAside.of(
                    item,
                    "cannot-be-stored",
                    "the database refuses this row: look for a text that is too long or a damaged character");
            inTransaction(() -> take.setAside(run, refused)).ifPresent(run::committed);
        }
    }

    /** What became of a batch. */
    private enum Attempt {
        STORED,
        /** Nothing of it is stored: it names children that another run may yet tell of. */
        LATER,
        /** What is in it cannot be stored. */
        REFUSED
    }

    private Attempt attempt(Run run, Optional<CheckedBatch> checked, boolean mayWait) {
        if (checked.isEmpty()) {
            return Attempt.REFUSED;
        }
        try {
            Optional<Taken> taken =
                    inTransaction(() -> take.take(run, checked.get(), mayWait).orElse(null));
            taken.ifPresent(run::committed);
            return taken.isPresent() ? Attempt.STORED : Attempt.LATER;
        } catch (DataIntegrityViolationException | IllegalArgumentException | IllegalStateException e) {
            return Attempt.REFUSED;
        }
    }

    private Optional<Taken> inTransaction(Supplier<Taken> work) {
        try {
            return Optional.ofNullable(transaction.execute(status -> work.get()));
        } catch (DataIntegrityViolationException e) {
            throw e;
        } catch (DataAccessException | TransactionException e) {
            throw QuietFaults.of(
                    Fault.Kind.UNAVAILABLE,
                    "the database does not answer or has no room: the input is taken again later",
                    e);
        }
    }
}
