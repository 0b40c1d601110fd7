package hub.testkit.fault;

import hub.testkit.TestDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * A PostgreSQL of its own that can be made to fall over, and started again at the same address with what it had stored. It keeps what it
 * says that it committed, as one in production does: the library that starts it would not have it do so.
 */
public final class PostgresProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long LOOK_MILLIS = 100;

    private final Path folder;
    private final EmbeddedPostgres server;
    private final List<String> command;

    /** @param folder made if it is not there; holds the data when the server is down */
    public PostgresProcess(Path folder) {
        this.folder = folder;
        try {
            this.server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            this.command = command();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it was started. It refuses to run as root, and believes that it does not in a user name space of its own. */
    private List<String> command() throws IOException {
        ProcessHandle.Info started = postmaster().info();
        List<String> words = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            words.addAll(List.of("unshare", "-U"));
        }
        words.add(started.command().orElseThrow());
        words.addAll(List.of(started.arguments().orElseThrow()));
        return words;
    }

    private ProcessHandle postmaster() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0));
        return ProcessHandle.of(pid).orElseThrow();
    }

    /** Its one database, empty at first. */
    public TestDatabase database() {
        return new TestDatabase("PostgreSQL", server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }

    /** As {@code pg_ctl stop -m immediate}: every process of it is gone at once, and nothing is written to an end. */
    public void fallOver() {
        try {
            ProcessHandle postmaster = postmaster();
            new ProcessBuilder("kill", "-QUIT", String.valueOf(postmaster.pid()))
                    .start()
                    .waitFor();
            postmaster.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("the PostgreSQL of the test did not end", e);
        }
    }

    /** At the same address; what was committed before it fell over is there. */
    public void comeBack() {
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Instant latest = Instant.now().plus(PATIENCE);
            while (!answers()) {
                if (Instant.now().isAfter(latest)) {
                    throw new AssertionError("the PostgreSQL of the test did not come back in " + PATIENCE);
                }
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean answers() {
        DataSource database = server.getPostgresDatabase();
        try (Connection connection = database.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
