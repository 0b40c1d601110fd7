package hub.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.app.connectors.TinyConnectors;
import hub.app.operations.ConnectorItem;
import hub.app.operations.ConnectorOperations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connectors that are in no build come and go while a hub runs. */
class PluginsAtWorkTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String ROUTE = """
            - route:
                id: tiny-crew
                description: The crew, as the town lists them
                from:
                  uri: kamelet:tiny-source
                  parameters: { directory: "{{directory}}" }
                  steps:
                    - to: hub:intake?reader=crew
            """;

    @TempDir
    Path home;

    private Path in;
    private HubWithoutConnectors hub;
    private ConnectorOperations connectors;

    @BeforeEach
    void a_hub_without_connectors() throws IOException {
        in = Files.createDirectories(home.resolve("in"));
        hub = new HubWithoutConnectors(home);
        hub.write("config/connectors/town-tiny.yaml", "connector: tiny\nsettings:\n  directory: in\n");
        hub.write("routes/tiny/crew.camel.yaml", ROUTE);
        connectors = hub.connectors();
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void an_archive_dropped_into_the_folder_starts_and_reads_and_stops_when_it_is_taken_away() throws IOException {
        Path elsewhere = new TinyConnectors(home).writeTo(home.resolve("elsewhere/tiny.zip"));
        drop("1.txt", "Robin\nWren\n");
        Files.createDirectories(home.resolve("plugins"));
        Path dropped = Files.move(elsewhere, home.resolve("plugins/tiny.zip"));

        Awaitility.await().atMost(PATIENCE).until(() -> taken("1.txt"));
        assertThat(system().state()).isEqualTo("running");
        assertThat(system().routes()).containsExactly("tiny-crew");

        Files.delete(dropped);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> connectors.connectors().stream().noneMatch(this::isTiny));
    }

    @Test
    void an_upgrade_under_load_loses_nothing_and_repeats_nothing() throws IOException {
        connectors.install(archive("1.0.0"));
        for (int file = 0; file < 40; file++) {
            int number = file;
            drop(
                    file + ".txt",
                    IntStream.range(0, 50).mapToObj(row -> number + "-" + row).collect(Collectors.joining("\n")));
            if (file == 15) {
                connectors.upgrade(archive("1.1.0"));
            }
        }
        Awaitility.await().atMost(PATIENCE).until(() -> IntStream.range(0, 40).allMatch(file -> taken(file + ".txt")));

        assertThat(hub.books()).containsPattern("town-tiny crew +2,000 read = 2,000 new");
        assertThat(tiny().version()).isEqualTo("1.1.0");
        assertThat(home.resolve("plugins").toFile().list()).containsExactly("tiny-1.1.0.zip");
    }

    @Test
    void an_upgrade_that_does_not_start_leaves_the_one_that_runs() throws IOException {
        connectors.install(archive("1.0.0"));
        Path broken = new TinyConnectors(home)
                .version("2.0.0")
                .atOpen("if (true) throw new IllegalStateException(\"no\");")
                .writeTo(home.resolve("broken.zip"));

        assertThatThrownBy(() -> connectors.upgrade(broken))
                .hasMessageContaining("tiny 2.0.0 does not start, so 1.0.0 goes on")
                .hasMessageContaining("IllegalStateException");
        drop("1.txt", "Robin");
        Awaitility.await().atMost(PATIENCE).until(() -> taken("1.txt"));
        assertThat(tiny().version()).isEqualTo("1.0.0");
        assertThat(home.resolve("plugins").toFile().list()).containsExactly("tiny-1.0.0.zip");
    }

    @Test
    void a_connector_whose_far_side_breaks_is_down_with_the_reason_until_it_is_mended() throws IOException {
        connectors.install(archive("1.0.0"));
        Files.createFile(in.resolve("broken"));

        Awaitility.await().atMost(PATIENCE).until(() -> system().state().equals("down"));
        assertThat(system().reason()).isEqualTo("the far side is broken: mend it");
        Files.delete(in.resolve("broken"));
        Awaitility.await().atMost(PATIENCE).until(() -> system().state().equals("running"));
    }

    @Test
    void what_is_stopped_stays_stopped_until_it_is_started() throws IOException {
        connectors.install(archive("1.0.0"));
        connectors.stop("tiny");
        assertThat(system().state()).isEqualTo("stopped");

        connectors.start("tiny");
        assertThat(system().state()).isEqualTo("running");
    }

    @Test
    void an_archive_that_is_refused_changes_nothing_and_is_listed_with_its_reason() throws IOException {
        connectors.install(archive("1.0.0"));
        Files.writeString(home.resolve("plugins/damaged.zip"), "not a zip");

        assertThat(connectors.refusedArchives()).singleElement().asString().startsWith("damaged.zip (not-an-archive)");
        assertThatThrownBy(() -> connectors.install(archive("1.2.0"))).hasMessageContaining("use upgrade");
        assertThatThrownBy(() -> connectors.upgrade(archive("0.9.0")))
                .hasMessageContaining("not lower than tiny 0.9.0");
        assertThat(system().state()).isEqualTo("running");
    }

    private Path archive(String version) throws IOException {
        return new TinyConnectors(home).version(version).writeTo(home.resolve("made/tiny-" + version + ".zip"));
    }

    private ConnectorItem tiny() {
        return connectors.connectors().stream().filter(this::isTiny).findFirst().orElseThrow();
    }

    private boolean isTiny(ConnectorItem item) {
        return item.id().equals("tiny");
    }

    private ConnectorItem.System system() {
        return tiny().systems().get(0);
    }

    private void drop(String name, String lines) throws IOException {
        Path hidden = Files.writeString(in.resolve("." + name), lines);
        Files.move(hidden, in.resolve(name));
    }

    private boolean taken(String name) {
        return Files.exists(in.resolve(".done").resolve(name));
    }
}
