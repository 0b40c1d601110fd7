package hub.model;

/**
 * Which way a journey goes.
 */
public enum Direction {
    TO_SCHOOL,
    FROM_SCHOOL
}
