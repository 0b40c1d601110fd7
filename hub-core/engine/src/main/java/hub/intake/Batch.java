package hub.intake;

import hub.connector.Checkpoint;
import java.util.List;
import java.util.Optional;

/**
 * What is stored in one transaction.
 *
 * @param replayed rows of the quarantine whose last item is in this batch
 * @param checkpoint how far a polled source is read once it is stored
 */
record Batch(List<Arrived> items, List<Long> replayed, Optional<Checkpoint> checkpoint) {

    static Batch of(List<Arrived> arrived, Items from) {
        return new Batch(List.copyOf(arrived), from.settled(), from.checkpoint());
    }

    static Batch alone(Arrived item) {
        return new Batch(List.of(item), List.of(), Optional.empty());
    }

    /** The same without its items, which are stored one by one. */
    Batch withoutItems() {
        return new Batch(List.of(), replayed, checkpoint);
    }
}
