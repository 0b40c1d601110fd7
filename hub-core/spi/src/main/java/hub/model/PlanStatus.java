package hub.model;

/**
 * Where a plan is in its life. Only {@link #ACTIVE} is ever shared.
 */
public enum PlanStatus {
    DRAFT,
    ACTIVE,
    /** Completed or revoked. */
    ENDED,
    ENTERED_IN_ERROR
}
