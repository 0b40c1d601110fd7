package hub.bench;

import static org.assertj.core.api.Assertions.assertThat;

import hub.bench.hub.Council;
import hub.bench.hub.HubHome;
import hub.bench.hub.HubRun;
import hub.bench.reference.LoadLoop;
import hub.bench.reference.OutboxLoop;
import hub.bench.reference.ReloadLoop;
import hub.bench.reference.SourceFiles;
import hub.bench.store.EmbeddedH2;
import hub.bench.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The references do what they are said to do: exactly as many rows as there should be. */
class LoopsTest {

    private static final int CHILDREN = 200;

    @TempDir
    Path folder;

    private Store store;
    private Council council;
    private Reloads reloads;
    private long rows;

    @BeforeEach
    void a_council_is_loaded() throws IOException, SQLException {
        store = new EmbeddedH2().empty(folder.resolve("store"));
        council = Council.make(folder.resolve("council"), CHILDREN);
        HubHome home = HubHome.make(Path.of("..").toAbsolutePath().normalize(), folder.resolve("home"), store);
        home.dropAll(council.folder());
        HubRun life = new HubRun(
                Duration.ZERO, Duration.ZERO, Optional.empty(), Duration.ZERO, Optional.empty(), Optional.empty());
        reloads = new Reloads(new Loaded(council, home, life), folder.resolve("reloads"));
        rows = new LoadLoop(store).load(SourceFiles.in(council.folder()));
    }

    @Test
    void a_first_load_writes_a_version_for_each_row_and_an_outbox_row_for_each_child() throws SQLException {
        // One plan comes as XML, which the loop does not parse.
        assertThat(rows).isEqualTo(council.rows() - 1);
        assertThat(store.number("select count(*) from loop_record")).isEqualTo(rows);
        assertThat(versions()).isEqualTo(rows);
        assertThat(queued()).isEqualTo(CHILDREN);
    }

    @Test
    void a_reload_without_a_change_writes_nothing() throws IOException, SQLException {
        Reloads.Sent sent = reloads.send(0, 2);

        assertThat(sent.rows()).isGreaterThan(2 * CHILDREN);
        assertThat(new ReloadLoop(store).reload(sent.files())).isZero();
        assertThat(versions()).isEqualTo(rows);
        assertThat(queued()).isEqualTo(CHILDREN);
    }

    @Test
    void a_reload_writes_a_version_and_an_outbox_row_for_each_row_that_changed() throws IOException, SQLException {
        for (int percent : new int[] {1, 100, 1}) {
            long versions = versions();
            long queued = queued();
            Reloads.Sent sent = reloads.send(percent, 1);

            assertThat(new ReloadLoop(store).reload(sent.files())).isEqualTo(sent.changed());
            assertThat(sent.changed()).isBetween(sent.rows() * percent / 100 - 1, sent.rows() * percent / 100 + 3);
            assertThat(versions() - versions).isEqualTo(sent.changed());
            assertThat(queued() - queued).isEqualTo(sent.changed());
        }
        assertThat(new ReloadLoop(store).reload(reloads.send(0, 1).files())).isZero();
    }

    @Test
    void a_bare_outbox_is_drained_to_its_last_row() throws SQLException {
        OutboxLoop outbox = new OutboxLoop(store);
        outbox.fill(250);

        assertThat(outbox.drain()).isEqualTo(250);
        assertThat(store.number("select count(*) from bare_outbox")).isZero();
    }

    private long versions() throws SQLException {
        return store.number("select count(*) from loop_version");
    }

    private long queued() throws SQLException {
        return store.number("select count(*) from loop_outbox");
    }
}
