package hub.model;

/**
 * How far a form has come on which a decision about sharing stands.
 */
public enum ConsentStatus {
    /** Being filled in: nobody has decided yet. */
    DRAFT,
    ACTIVE,
    /** Written down by mistake: it never was a decision. */
    ENTERED_IN_ERROR
}
