package hub.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Fresh databases of both kinds the hub runs on: an H2 file and a real PostgreSQL, started once per JVM by the test itself.
 *
 * <pre>{@code
 * @ParameterizedClass
 * @MethodSource("hub.testkit.TestDatabases#both")
 * }</pre>
 */
public final class TestDatabases {

    private TestDatabases() {}

    /** One of each. */
    public static Stream<TestDatabase> both() {
        return Stream.of(h2(), postgresql());
    }

    /** In a file, because that is how it runs in production; with the options of production. */
    public static TestDatabase h2() {
        try {
            Path folder = Files.createTempDirectory("toucan-h2-");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve("hub");
            folder.resolve("hub.mv.db").toFile().deleteOnExit();
            return new TestDatabase(
                    "H2",
                    "jdbc:h2:file:" + file
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=65536;QUERY_CACHE_SIZE=128;TRACE_LEVEL_FILE=0",
                    "hub",
                    "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static TestDatabase postgresql() {
        String name = "hub_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = Server.STARTED.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return new TestDatabase("PostgreSQL", Server.STARTED.getJdbcUrl("postgres", name), "postgres", "postgres");
        } catch (SQLException e) {
            throw new IllegalStateException("the test's PostgreSQL does not answer", e);
        }
    }

    /** Started when first asked for; stops with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres STARTED = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
