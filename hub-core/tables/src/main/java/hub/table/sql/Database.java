package hub.table.sql;

import hub.connector.Fault;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;

/** A database that is asked and never written to. */
final class Database {

    /** The longest that a page may take, and that nothing may be heard from the server. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    /** What SQL Server says of a wrong user or password, and of a database that the user may not open. */
    private static final List<Integer> NOT_LET_IN = List.of(18456, 4060);

    private final DatabaseSettings settings;
    private final Driver driver;
    private final List<Driver> registered;

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} when no driver of this connector knows such an address */
    Database(DatabaseSettings settings) {
        this.settings = settings;
        List<Driver> before = DriverManager.drivers().toList();
        this.driver = driver(settings.url());
        this.registered =
                DriverManager.drivers().filter(each -> !before.contains(each)).toList();
    }

    /** Of this class loader: the hub and other connectors have drivers of their own. */
    private static Driver driver(String url) {
        for (Driver driver : ServiceLoader.load(Driver.class, Database.class.getClassLoader())) {
            try {
                if (driver.acceptsURL(url)) {
                    return driver;
                }
            } catch (SQLException e) {
                throw Fault.configuration("the database's url cannot be read: mend the setting url");
            }
        }
        throw Fault.configuration("the connector has no driver for the database's url: mend the setting url");
    }

    String schema() {
        return settings.schemaName();
    }

    /** @throws Fault of kind {@link Fault.Kind#UNAVAILABLE} or, when the database refuses the hub, {@link Fault.Kind#CONFIGURATION} */
    Connection connect() {
        Properties who = new Properties();
        who.setProperty("user", settings.user());
        if (settings.password() != null) {
            who.setProperty("password", settings.password().reveal());
        }
        try {
            Connection connection = driver.connect(settings.url(), who);
            connection.setReadOnly(true);
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(PATIENCE.toMillis()));
            return connection;
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    private static Fault refusal(SQLException e) {
        boolean refused =
                e.getSQLState() != null && e.getSQLState().startsWith("28") || NOT_LET_IN.contains(e.getErrorCode());
        return refused
                ? Fault.configuration(
                        "the reporting database refuses the hub's user: check user, password and the database's name")
                : unavailable("the reporting database does not answer: check url, network and whether it runs");
    }

    /** What went wrong with a question, without the database's own words: they may quote a row. */
    static Fault broken(String feed, SQLException e) {
        String state = "SQL state " + e.getSQLState() + ", error " + e.getErrorCode();
        return e.getSQLState() != null && e.getSQLState().startsWith("42")
                ? Fault.configuration("the reporting database refuses the select of views/" + feed + ".yaml (" + state
                        + "): check its tables and columns, and that the user may read them")
                : unavailable("the reporting database stopped answering while " + feed + " was read (" + state + ")");
    }

    static Fault unavailable(String message) {
        return new Fault(Fault.Kind.UNAVAILABLE, message);
    }

    /** A driver registers itself with the JDK when it is loaded, which would hold its class loader for ever. */
    void letGo() {
        registered.forEach(Database::deregister);
    }

    private static void deregister(Driver driver) {
        try {
            DriverManager.deregisterDriver(driver);
        } catch (SQLException e) {
            throw Fault.defect("a database driver cannot be let go", e);
        }
    }
}
