package hub.model;

/**
 * That a record is tied to something outside itself: a passenger to a journey, a journey to its operator and crew.
 *
 * @param kind what it is tied to
 * @param value the key of that, as its own source writes it
 */
public record Link(Kind kind, String value) {

    /** What a record can be tied to. */
    public enum Kind {
        /** A journey, by its source key. */
        JOURNEY,
        /** A crew member, by its source key. */
        CREW,
        /** The operator that runs a journey, by its organisation id. */
        OPERATOR,
        /** A school, by its URN. */
        SCHOOL,
        /** A provider of care, by its ODS code. */
        PROVIDER
    }

    public Link {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a link needs a key");
        }
    }
}
