package hub.model;

/**
 * Who may do a care task for a child.
 */
public enum TaskLevel {
    /** Routine, easily learned: anyone trained in. */
    UNIVERSAL,
    /** Needs training by a health professional; may be delegated. */
    TARGETED,
    /** Complex clinical procedure: a trained health professional only. */
    SPECIALIST
}
