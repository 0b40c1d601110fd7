package hub.intake;

import hub.connector.Fault;
import hub.store.QuietFaults;
import java.util.List;
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

    StoreBatches(TakeBatch take, TransactionTemplate transaction) {
        this.take = take;
        this.transaction = transaction;
    }

    /**
     * @param replayed rows of the quarantine whose last item is in this batch
     * @throws Fault of kind {@link Fault.Kind#UNAVAILABLE} when the database does not answer; nothing of the batch is stored then
     */
    void store(Run run, List<Arrived> items, List<Long> replayed) {
        turn.lock();
        try {
            if (!attempt(run, items, replayed)) {
                items.forEach(item -> storeAlone(run, item));
                attempt(run, List.of(), replayed);
            }
        } finally {
            turn.unlock();
        }
    }

    private void storeAlone(Run run, Arrived item) {
        if (!attempt(run, List.of(item), List.of())) {
            SetAside refused = SetAside.of(
                    item,
                    "cannot-be-stored",
                    "the database refuses this row: look for a text that is too long or a damaged character");
            inTransaction(() -> take.setAside(run, refused)).ifPresent(run::committed);
        }
    }

    /** False if what is in the batch cannot be stored. */
    private boolean attempt(Run run, List<Arrived> items, List<Long> replayed) {
        try {
            inTransaction(() -> take.take(run, items, replayed)).ifPresent(run::committed);
            return true;
        } catch (DataIntegrityViolationException | IllegalArgumentException | IllegalStateException e) {
            return false;
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
