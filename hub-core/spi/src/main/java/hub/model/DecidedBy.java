package hub.model;

/**
 * In what capacity a person decided about sharing.
 */
public enum DecidedBy {
    PARENT,
    /** After compulsory school age, with capacity. */
    YOUNG_PERSON,
    /** Judged competent for this decision by a professional. */
    COMPETENT_CHILD,
    /** Deputy, attorney or other representative (SEND Regulations 2014, regs 63 to 65). */
    ALTERNATIVE_PERSON,
    /** The council itself, where a care order gives it parental responsibility (Children Act 1989, s33). */
    COUNCIL
}
