package hub.model;

/**
 * What was decided about sharing.
 */
public enum ConsentDecision {
    GIVEN,
    REFUSED,
    /** Given once, taken back. */
    WITHDRAWN
}
