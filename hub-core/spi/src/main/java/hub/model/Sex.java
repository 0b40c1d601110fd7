package hub.model;

/**
 * Sex as the source records it.
 */
public enum Sex {
    FEMALE,
    MALE,
    INDETERMINATE
}
