package hub.testkit.fault;

import hub.testkit.TestDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL of its own that can be made to fall over, and started again at the same address with what it had stored. */
public final class PostgresProcess implements AutoCloseable {

    private static final long END_SECONDS = 60;

    private final Path folder;
    private EmbeddedPostgres server;

    /** @param folder made if it is not there; holds the data when the server is down */
    public PostgresProcess(Path folder) {
        this.folder = folder;
        this.server = started(0);
    }

    private EmbeddedPostgres started(int port) {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false);
            return (port == 0 ? builder : builder.setPort(port)).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its one database, empty at first. */
    public TestDatabase database() {
        return new TestDatabase("PostgreSQL", server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }

    /** As {@code pg_ctl stop -m immediate}: every process of it is gone at once, and nothing is written to an end. */
    public void fallOver() {
        try {
            long pid = Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).get(0));
            ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
            new ProcessBuilder("kill", "-QUIT", String.valueOf(pid)).start().waitFor();
            postmaster.onExit().get(END_SECONDS, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("the PostgreSQL of the test did not end", e);
        }
    }

    /** At the same address; what was committed before it fell over is there. */
    public void comeBack() {
        server = started(server.getPort());
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
