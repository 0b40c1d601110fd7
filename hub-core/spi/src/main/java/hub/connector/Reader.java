package hub.connector;

/** Turns what came off the wire into submissions. Stateless: several inputs may be read at once. */
public interface Reader {

    /** How an input of this reader relates to what came before. */
    enum Extent {
        /** Each input is a complete extract of the reader's record type: what is no longer in it is absent. */
        SNAPSHOT,
        /** Each input holds what is new or changed; nothing follows from what is not in it. */
        CHANGES
    }

    Extent extent();

    /**
     * Whether a child record of this reader may bring a child that the hub has not met. If not, it waits, with all that is about the
     * child, until another source has told of one of its numbers: so a source made from another one never makes a child twice, whichever
     * of the two comes first.
     */
    default boolean introduces() {
        return true;
    }

    /**
     * Starts to read. Lazy: takes from the input as {@link Reading#next} is called and never holds a whole file.
     *
     * @throws Fault of kind {@link Fault.Kind#REJECTED} when nothing in the input can be read (no header, an unknown layout, no date
     *     as at which it holds): the input is then set aside whole
     */
    Reading read(Input input);
}
