package hub.audit;

import java.time.Instant;

/**
 * One line of a child's journal. Says what happened, never what is in it.
 *
 * @param what in words: {@code contact of northshire-liquidlogic, version 2, from contacts-20261121T0200.csv (run 7)}
 */
public record JournalRow(Instant at, Kind kind, String what) {

    /** The stages of an item's way through the hub, in their order. */
    public enum Kind {
        RECORD,
        REVIEW,
        DECISION,
        QUEUED,
        DISCLOSED,
        SETTLED,
        AUDIT
    }
}
