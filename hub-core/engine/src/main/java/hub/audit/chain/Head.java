package hub.audit.chain;

/**
 * An end that the chain has, or once had.
 *
 * @param place of the last event, counted from 1; 0 before the first
 * @param link of the last event, in hex; empty before the first
 */
record Head(long place, String link) {

    static final Head START = new Head(0, "");
}
