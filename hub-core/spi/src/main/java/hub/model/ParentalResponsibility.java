package hub.model;

/**
 * Whether a contact holds parental responsibility (Children Act 1989, s3).
 */
public enum ParentalResponsibility {
    YES,
    NO,
    /** Held, and limited by an order. */
    LIMITED
}
