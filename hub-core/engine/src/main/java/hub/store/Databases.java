package hub.store;

import com.zaxxer.hikari.HikariConfig;
import hub.connector.Fault;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ServiceLoader;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Opens the hub's database, brings its schema up to date, and refuses a second hub on it. */
public final class Databases {

    /** Without WRITE_DELAY=0 H2 loses commits it has acknowledged when the process is killed; we close it, not its own shutdown hook; its trace file could quote a row. */
    private static final String H2_OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=65536;QUERY_CACHE_SIZE=128;TRACE_LEVEL_FILE=0";

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final long HUB_LOCK = 0x746f7563616eL;
    private static final int H2_FILE_LOCKED = 90020;
    private static final int POOL_SIZE = 10;

    private Databases() {}

    /** The URL of the embedded database in a hub's data folder. The same in production and in tests. */
    public static String h2Url(Path dataFolder) {
        String file = dataFolder.toAbsolutePath().resolve("hub").toString().replace(";", "\\;");
        return "jdbc:h2:file:" + file + H2_OPTIONS;
    }

    /**
     * Opens the database and migrates it. Close what is returned.
     *
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} when another hub has it, or user, password, name or schema are wrong;
     *     {@link Fault.Kind#UNAVAILABLE} when it does not answer
     */
    public static HubDataSource open(String url, String user, String password) {
        Connection guard = connect(url, user, password);
        try {
            if (url.startsWith(POSTGRESQL)) {
                lock(guard);
            }
            HubDataSource opened = new HubDataSource(pool(url, user, password), guard);
            migrate(opened);
            return opened;
        } catch (SQLException | RuntimeException e) {
            closeQuietly(guard, e);
            throw e instanceof Fault fault ? fault : Fault.unavailable("the database stopped answering at start", e);
        }
    }

    /** The JDK looks for drivers once, with the class loader of whoever asks first; that may have been a connector, with drivers of its own. */
    private static void registerOwnDrivers() {
        ServiceLoader.load(Driver.class, Databases.class.getClassLoader()).forEach(Driver::getMajorVersion);
    }

    private static Connection connect(String url, String user, String password) {
        registerOwnDrivers();
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    private static Fault refusal(SQLException e) {
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
        return Fault.unavailable("the database does not answer: check that it runs and that its URL is right", e);
    }

    private static boolean isUnknown(SQLException e) {
        return e.getMessage() != null && e.getMessage().startsWith("No suitable driver");
    }

    private static Fault secondHub(Throwable cause) {
        return new Fault(
                Fault.Kind.CONFIGURATION,
                "another hub has this database open: stop it first, or give this one its own home folder or database",
                cause);
    }

    private static void lock(Connection guard) throws SQLException {
        try (Statement statement = guard.createStatement();
                ResultSet taken = statement.executeQuery("select pg_try_advisory_lock(" + HUB_LOCK + ")")) {
            taken.next();
            if (!taken.getBoolean(1)) {
                throw secondHub(null);
            }
        }
    }

    private static HikariConfig pool(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("hub");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(POOL_SIZE);
        if (url.startsWith(POSTGRESQL)) {
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
            // Its details quote the row that failed.
            config.addDataSourceProperty("logServerErrorDetail", "false");
        }
        return config;
    }

    private static void migrate(HubDataSource opened) {
        try {
            Flyway.configure().dataSource(opened).load().migrate();
        } catch (FlywayException e) {
            opened.close();
            throw new Fault(
                    Fault.Kind.CONFIGURATION,
                    "the database's schema is not one this hub can bring up to date: use the hub version that made it, or a new database",
                    e);
        }
    }

    private static void closeQuietly(Connection guard, Exception reason) {
        try {
            guard.close();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }
}
