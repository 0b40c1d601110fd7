package hub.store;

import hub.connector.Fault;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Opens the hub's database, brings its schema up to date, and refuses a second hub on it. */
public final class Databases {

    /** Without WRITE_DELAY=0 H2 loses commits it has acknowledged when the process is killed; we close it, not its own shutdown hook; its trace file could quote a row. */
    private static final String H2_OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=65536;QUERY_CACHE_SIZE=128;TRACE_LEVEL_FILE=0";

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
        HubDataSource opened = new HubDataSource(new DatabaseAddress(url, user, password));
        migrate(opened);
        return opened;
    }

    private static void migrate(HubDataSource opened) {
        try {
            Flyway.configure().dataSource(opened).load().migrate();
        } catch (FlywayException e) {
            Fault reason = opened.lost().orElseGet(() -> unknownSchema(e));
            opened.close();
            throw reason;
        }
    }

    private static Fault unknownSchema(FlywayException e) {
        return new Fault(
                Fault.Kind.CONFIGURATION,
                "the database's schema is not one this hub can bring up to date: use the hub version that made it, or a new database",
                e);
    }
}
