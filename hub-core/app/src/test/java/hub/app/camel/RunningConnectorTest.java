package hub.app.camel;

import static hub.app.routes.FolderRoutes.IN;
import static hub.app.routes.FolderRoutes.OUT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hub.app.camel.HubAccess.Outgoing;
import hub.app.config.Home;
import hub.app.config.Problem;
import hub.app.connectors.ConnectorInstance;
import hub.app.connectors.FolderConnector;
import hub.connector.Fault;
import hub.connector.Payload;
import hub.model.OrganisationId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningConnectorTest {

    @TempDir
    Path folder;

    private final FakeHub hub = new FakeHub();
    private final long start = System.nanoTime();
    private RunningConnector running;

    @BeforeEach
    void a_folder_with_routes() throws IOException {
        Files.createDirectories(folder.resolve("routes/folder"));
        Files.createDirectories(folder.resolve("in"));
        var settings = new FolderConnector.Settings(folder.resolve("in"), folder.resolve("out"));
        FolderConnector folderConnector = new FolderConnector();
        var instance = new ConnectorInstance<>(
                OrganisationId.of("town-folder"), folderConnector, folderConnector.description(), settings);
        running = new RunningConnector(new Home(folder), instance, hub);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void a_system_that_is_asked_is_asked_by_its_reader_when_the_route_says_so() throws IOException {
        start("""
                - route:
                    id: changes-asked-for
                    description: Now and then, what changed
                    from:
                      uri: kamelet:timed-source
                      steps:
                        - to: hub:intake?reader=changes
                """);

        await().until(() -> hub.taken.size() == 2);
        assertThat(hub.taken).containsOnly("changes asked");
    }

    @Test
    void a_file_is_taken_in_once_and_is_then_gone() throws IOException {
        start(IN);

        drop("a.csv", "one");

        await().until(() -> running.idle(start, start) && !hub.taken.isEmpty());
        assertThat(hub.taken).containsExactly("children a.csv one");
        assertThat(folder.resolve("in/a.csv")).doesNotExist();
    }

    @Test
    void what_is_due_must_have_been_looked_for_since_something_was_last_done() throws IOException {
        start(OUT);
        await().until(() -> running.idle(start, start));
        long moved = System.nanoTime();

        assertThat(running.idle(start, moved + TimeUnit.HOURS.toNanos(1))).isFalse();
        await().until(() -> running.idle(start, moved));
    }

    @Test
    void a_file_that_cannot_be_taken_now_stays_and_is_taken_when_the_hub_can() throws IOException {
        hub.failures.add(Fault.unavailable("the database does not answer", new IOException()));
        start(IN);

        drop("a.csv", "one");

        await().until(() -> !hub.taken.isEmpty());
        assertThat(hub.taken).containsExactly("children a.csv one");
    }

    @Test
    void a_source_that_keeps_failing_is_given_a_pause() throws IOException {
        for (int i = 0; i < 1000; i++) {
            hub.failures.add(new IllegalStateException("broken"));
        }
        start(IN);

        drop("a.csv", "one");

        await().until(running::paused);
        assertThat(hub.failures).hasSizeGreaterThan(900);
        assertThat(folder.resolve("in/a.csv")).hasContent("one");
    }

    @Test
    void a_delivery_is_written_part_by_part_and_settled() throws Exception {
        hub.due.add(new Outgoing(
                7,
                "key-7",
                () -> Optional.of(Payload.of(
                        new Payload.Part("A1/plan.json", "application/json", "{}".getBytes(UTF_8)),
                        new Payload.Part("manifest/key-7.json", "application/json", "[]".getBytes(UTF_8))))));
        start(OUT);

        await().until(() -> !hub.settled.isEmpty());
        assertThat(hub.settled).containsExactly("delivered 7 ");
        assertThat(folder.resolve("out/A1/plan.json")).hasContent("{}");
        assertThat(folder.resolve("out/manifest/key-7.json")).hasContent("[]");
    }

    @Test
    void a_delivery_that_may_go_no_longer_is_neither_sent_nor_settled_and_the_next_goes_on() throws Exception {
        hub.due.add(new Outgoing(1, "key-1", Optional::empty));
        hub.due.add(new Outgoing(
                2,
                "key-2",
                () -> Optional.of(Payload.of(new Payload.Part("plan.json", "application/json", new byte[1])))));
        start(OUT);

        await().until(() -> !hub.settled.isEmpty());
        assertThat(hub.settled).containsExactly("delivered 2 ");
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/plan.json");
    }

    @Test
    void a_failed_send_is_settled_by_its_kind_and_the_next_goes_on() throws IOException {
        Files.writeString(folder.resolve("out"), "a file where the folder should be");
        hub.due.add(new Outgoing(
                1,
                "key-1",
                () -> Optional.of(Payload.of(new Payload.Part("plan.json", "application/json", new byte[1])))));
        hub.due.add(new Outgoing(2, "key-2", () -> {
            throw Fault.rejected("cannot be said");
        }));
        hub.due.add(new Outgoing(3, "key-3", () -> {
            throw new IllegalStateException("broken");
        }));
        start(OUT);

        await().until(() -> hub.settled.size() == 3);
        assertThat(hub.settled).containsExactly("failed 1 UNAVAILABLE", "failed 2 REJECTED", "failed 3 DEFECT");
    }

    @Test
    void a_broken_file_is_named_and_its_neighbour_is_not() throws IOException {
        write("good", IN);
        write("wrong", IN.replace("children", "childrun"));

        assertThat(running.check())
                .extracting(Problem::toString)
                .containsExactly(
                        "routes/folder/wrong.camel.yaml:8: there is no reader \"childrun\": did you mean \"children\"? [unknown-name]");
    }

    @Test
    void closing_leaves_no_thread() throws IOException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        start(IN + OUT);

        running.close();

        Set<Thread> left = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.isAlive() && !before.contains(thread))
                .filter(thread -> thread.getName().contains("Camel"))
                .filter(thread -> !endsSoon(thread))
                .collect(Collectors.toSet());
        assertThat(left).isEmpty();
    }

    /** The thread that stopped the others may be in its last instructions. */
    private static boolean endsSoon(Thread thread) {
        try {
            thread.join(5_000);
            return !thread.isAlive();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void its_own_routes_are_listed_and_those_inside_kamelets_are_not() throws IOException {
        start(IN + OUT);

        assertThat(running.routes()).isEqualTo(List.of("folder-children", "plans-to-depot"));
    }

    private void start(String routes) throws IOException {
        write("flow", routes);
        assertThat(running.check()).isEmpty();
        running.start();
    }

    private void write(String name, String routes) throws IOException {
        Files.writeString(folder.resolve("routes/folder/" + name + ".camel.yaml"), routes);
    }

    private void drop(String name, String content) throws IOException {
        Path hidden = Files.writeString(folder.resolve("in/." + name), content);
        Files.move(hidden, folder.resolve("in/" + name));
    }
}
