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
import hub.connector.Payload;
import hub.model.OrganisationId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlowWatchTest {

    @TempDir
    Path folder;

    private final FakeHub hub = new FakeHub();
    private final long start = System.nanoTime();
    private RunningConnector running;

    @BeforeEach
    void a_connector_at_work() throws IOException {
        Files.createDirectories(folder.resolve("routes/folder"));
        Files.createDirectories(folder.resolve("in"));
        write("in", IN);
        write("out", OUT);
        var settings = new FolderConnector.Settings(folder.resolve("in"), folder.resolve("out"));
        var connects = new FolderConnector();
        var instance =
                new ConnectorInstance<>(OrganisationId.of("town-folder"), connects, connects.description(), settings);
        running = new RunningConnector(new Home(folder), instance, hub);
        assertThat(running.check()).isEmpty();
        running.start();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void a_changed_file_takes_the_place_of_the_old_one_and_works() throws IOException {
        write("in", IN.replace("=children", "=contacts"));

        await().until(() -> {
            drop("a-" + System.nanoTime() + ".csv", "one");
            return hub.taken.stream().anyMatch(taken -> taken.startsWith("contacts"));
        });
        assertThat(running.routes()).containsExactly("folder-children", "plans-to-depot");
    }

    @Test
    void a_new_file_starts_and_the_routes_of_a_file_that_is_gone_stop() throws IOException {
        write(
                "more",
                OUT.replace("id: plans-to-depot", "id: coach-plans").replace("recipient: depot", "recipient: coaches"));
        Files.delete(folder.resolve("routes/folder/in.camel.yaml"));

        await().until(() -> running.routes().equals(List.of("coach-plans", "plans-to-depot")));
        drop("a.csv", "one");
        await().until(() -> running.idle(start, start));
        assertThat(hub.taken).isEmpty();
        assertThat(folder.resolve("in/a.csv")).exists();
    }

    @Test
    void a_bad_edit_is_refused_whole_and_the_version_before_runs_on() throws IOException {
        Path file = write("in", IN.replace("=children", "=childrun"));

        await().until(() -> !running.refused(file).isEmpty());
        assertThat(running.refused(file))
                .hasToString(
                        "[routes/folder/in.camel.yaml:8: there is no reader \"childrun\": did you mean \"children\"? [unknown-name]]");
        drop("a.csv", "one");
        await().until(() -> !hub.taken.isEmpty());
        assertThat(hub.taken).containsExactly("children a.csv one");
        assertThat(running.runs("plans-to-depot")).isTrue();
    }

    @Test
    void a_file_that_camel_cannot_start_is_refused_and_its_neighbours_run_on() throws IOException {
        Path file = write("more", OUT.replace("id: plans-to-depot", "id: the-same-again"));

        await().until(() -> !running.refused(file).isEmpty());
        assertThat(running.refused(file).toString())
                .contains("routes/folder/more.camel.yaml: Camel cannot start it", "[cannot-be-built]");
        assertThat(running.routes()).containsExactly("folder-children", "plans-to-depot");
        assertThat(running.runs("plans-to-depot")).isTrue();
    }

    @Test
    void what_was_refused_and_is_mended_runs() throws IOException {
        Path file = write("in", IN.replace("=children", "=childrun"));
        await().until(() -> !running.refused(file).isEmpty());

        write("in", IN.replace("=children", "=contacts"));

        await().until(() -> running.refused(file).isEmpty());
        drop("a.csv", "one");
        await().until(() -> !hub.taken.isEmpty());
        assertThat(hub.taken).containsExactly("contacts a.csv one");
    }

    @Test
    void a_route_that_is_stopped_takes_nothing_until_it_is_started() throws IOException {
        assertThat(running.stopRoute("folder-children")).isTrue();
        assertThat(running.runs("folder-children")).isFalse();
        assertThat(running.runs("plans-to-depot")).isTrue();
        drop("a.csv", "one");
        await().until(() -> running.idle(start, start));
        assertThat(hub.taken).isEmpty();

        assertThat(running.startRoute("folder-children")).isTrue();

        await().until(() -> !hub.taken.isEmpty());
        assertThat(running.startRoute("nothing")).isFalse();
    }

    @Test
    void swaps_under_load_lose_nothing_and_repeat_nothing() throws IOException {
        int items = 400;
        for (int i = 0; i < items; i++) {
            drop("file-" + i + ".csv", "one");
            hub.due.add(delivery(i));
        }
        Path in = folder.resolve("routes/folder/in.camel.yaml");
        Path out = folder.resolve("routes/folder/out.camel.yaml");

        for (int swap = 0; swap < 6; swap++) {
            write("in", IN.replace("The children", "Version " + swap + " of the children"));
            write("out", OUT.replace("Plans to", "Version " + swap + " of plans to"));
            assertThat(running.putIn(in)).isEmpty();
            assertThat(running.putIn(out)).isEmpty();
        }

        await().until(() -> hub.taken.size() >= items && hub.settled.size() >= items && running.idle(start, start));
        assertThat(hub.taken).hasSize(items);
        assertThat(new HashSet<>(hub.taken)).hasSize(items);
        assertThat(hub.settled)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, items)
                        .mapToObj(id -> "delivered " + id + " ")
                        .toList());
        assertThat(running.routes()).containsExactly("folder-children", "plans-to-depot");
    }

    @Test
    void a_swap_waits_for_a_delivery_whose_writer_is_still_at_work() throws Exception {
        Path out = write("out", OUT.replace("Plans to", "Plans and recalls to"));
        CompletableFuture<List<Problem>> swap = new CompletableFuture<>();
        hub.due.add(new Outgoing(1, "key-1", () -> {
            CompletableFuture.supplyAsync(() -> running.putIn(out)).thenAccept(swap::complete);
            assertThat(swap).failsWithin(Duration.ofSeconds(3)).withThrowableOfType(TimeoutException.class);
            return payload(1);
        }));
        hub.due.add(delivery(2));

        await().until(() -> hub.settled.size() == 2);

        assertThat(hub.settled).containsExactly("delivered 1 ", "delivered 2 ");
        assertThat(swap.get(10, TimeUnit.SECONDS)).isEmpty();
    }

    private static Optional<Payload> payload(int id) {
        return Optional.of(
                Payload.of(new Payload.Part("plan-" + id + ".json", "application/json", "{}".getBytes(UTF_8))));
    }

    private static Outgoing delivery(int id) {
        return new Outgoing(id, "key-" + id, () -> payload(id));
    }

    private Path write(String name, String routes) throws IOException {
        return Files.writeString(folder.resolve("routes/folder/" + name + ".camel.yaml"), routes);
    }

    private void drop(String name, String content) throws IOException {
        Path hidden = Files.writeString(folder.resolve("in/." + name), content);
        Files.move(hidden, folder.resolve("in/" + name));
    }
}
