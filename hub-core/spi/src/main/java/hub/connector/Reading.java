package hub.connector;

import java.util.List;
import java.util.Optional;

/** A lazy walk through one input. Read by one thread; closed by whoever opened it. */
public interface Reading extends AutoCloseable {

    /**
     * The next item, or empty after the last.
     *
     * @throws Fault of kind {@link Fault.Kind#REJECTED} when the rest cannot be read (an unclosed quote runs to the end), {@link
     *     Fault.Kind#UNAVAILABLE} when the far side stopped answering
     */
    Optional<ReadItem> next();

    /** What is worth saying of the input as a whole: columns nobody asked for, the encoding found. Whole after the last item. */
    List<Note> notes();

    /**
     * For a polled source: how far it is read once everything returned so far is stored. Only moves forward. Saved with what it follows, in
     * one transaction, and given to the next {@link PolledReader#poll}. Empty while there is nothing to remember.
     */
    default Optional<Checkpoint> checkpoint() {
        return Optional.empty();
    }

    @Override
    void close();
}
