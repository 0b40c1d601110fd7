package hub.connector;

/**
 * The bytes an item was made from, in a form that the same reader can read again on its own (a header line and one row; one bundle).
 * Made only when asked for: almost every item is accepted and its original never needed.
 */
@FunctionalInterface
public interface Original {

    byte[] bytes();
}
