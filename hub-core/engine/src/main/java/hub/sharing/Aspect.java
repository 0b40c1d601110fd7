package hub.sharing;

/** What the rows of the consent table look at. Every value is a word of the table; {@code not-recorded} where nobody wrote it down. */
enum Aspect {
    /** draft, active, entered-in-error. */
    STATUS,
    /** no, yes, or by-unknown: by a form that is not on file. */
    SUPERSEDED,
    /** given or refused; withdrawn counts as refused. */
    WORD,
    DECIDED_BY,
    /** {@link Stage} of the child. */
    CHILD,
    ABILITY,
    PARENTAL_RESPONSIBILITY,
    /** Whether a source says that a court order bars the person who decided. */
    BARRED,
    IN_CARE
}
