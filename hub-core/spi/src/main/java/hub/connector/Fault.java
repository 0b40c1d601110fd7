package hub.connector;

import org.jspecify.annotations.Nullable;

/**
 * Something that should not have happened, with the kind that alone decides what happens next. The message is for a person: what
 * happened, where (file, row, field) and what to do, never a value of a child's record.
 */
public final class Fault extends RuntimeException {

    /** Decides what happens next. */
    public enum Kind {
        /** Stop and tell the engineer. */
        CONFIGURATION,
        /** Set this item aside; its neighbours go on. */
        REJECTED,
        /** Try again later, with back-off. */
        UNAVAILABLE,
        /** Park it and tell us: the fault is the hub's or the connector's. */
        DEFECT
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    public Fault(Kind kind, String message) {
        this(kind, message, null);
    }

    public Fault(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public static Fault configuration(String message) {
        return new Fault(Kind.CONFIGURATION, message);
    }

    public static Fault rejected(String message) {
        return new Fault(Kind.REJECTED, message);
    }

    public static Fault unavailable(String message, Throwable cause) {
        return new Fault(Kind.UNAVAILABLE, message, cause);
    }

    public static Fault defect(String message, @Nullable Throwable cause) {
        return new Fault(Kind.DEFECT, message, cause);
    }
}
