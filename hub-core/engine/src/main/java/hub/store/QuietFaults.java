package hub.store;

import hub.connector.Fault;
import java.sql.SQLException;

/**
 * Faults made of exceptions whose own words may quote a child's record: a driver repeats the row it refuses, a parser the text it cannot
 * read. What is kept is the kind of exception and where it arose, never what it says.
 */
public final class QuietFaults {

    private QuietFaults() {}

    public static Fault of(Fault.Kind kind, String message, Throwable cause) {
        Fault fault = new Fault(kind, message + " (" + name(cause) + ")");
        fault.setStackTrace(cause.getStackTrace());
        return fault;
    }

    private static String name(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String name = root.getClass().getSimpleName();
        return root instanceof SQLException sql ? name + " " + sql.getSQLState() : name;
    }
}
