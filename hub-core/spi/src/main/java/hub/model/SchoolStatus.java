package hub.model;

/** Whether an establishment is open (GIAS EstablishmentStatus 1 to 4). */
public enum SchoolStatus {
    OPEN,
    CLOSED,
    /** Still open. */
    PROPOSED_TO_CLOSE,
    /** Not yet open. */
    PROPOSED_TO_OPEN
}
