package hub.store;

import hub.connector.Fault;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ServiceLoader;

/** Where the hub's database is, and as whom it is opened. */
record DatabaseAddress(String url, String user, String password) {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final int H2_FILE_LOCKED = 90020;

    boolean onServer() {
        return url.startsWith(POSTGRESQL);
    }

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} or {@link Fault.Kind#UNAVAILABLE} if it is not let in */
    Connection connect() {
        registerOwnDrivers();
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    /** The JDK looks for drivers once, with the class loader of whoever asks first; that may have been a connector, with drivers of its own. */
    private static void registerOwnDrivers() {
        ServiceLoader.load(Driver.class, DatabaseAddress.class.getClassLoader()).forEach(Driver::getMajorVersion);
    }

    static Fault refusal(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (e.getErrorCode() == H2_FILE_LOCKED) {
            return secondHub(e);
        }
        if (state.startsWith("28")
                || state.startsWith("3D")
                || state.equals("08001") && e.getErrorCode() == 0 && isUnknown(e)) {
            return new Fault(
                    Fault.Kind.CONFIGURATION,
                    "the database refuses this URL, user or password: check the database settings",
                    e);
        }
        return Fault.unavailable(
                "the database does not answer (" + why(e)
                        + "): check that it runs, that its URL is right, and that its disk is well and has room",
                e);
    }

    /** What the machine says of its disk or network is told; what a database says might quote a record. */
    private static String why(SQLException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof IOException machine
                ? machine.getMessage()
                : e.getClass().getSimpleName() + " " + e.getSQLState();
    }

    private static boolean isUnknown(SQLException e) {
        return e.getMessage() != null && e.getMessage().startsWith("No suitable driver");
    }

    static Fault secondHub(Throwable cause) {
        return new Fault(
                Fault.Kind.CONFIGURATION,
                "another hub has this database open: stop it first, or give this one its own home folder or database",
                cause);
    }

    /** No password in it. */
    @Override
    public String toString() {
        return url;
    }
}
