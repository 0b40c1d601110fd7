package hub.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import hub.app.author.BuiltProject;
import hub.app.author.NewConnector;
import hub.app.author.NewName;
import hub.app.operations.ConnectorItem;
import hub.app.operations.ConnectorOperations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From "toucan connectors new" to a connector at work, and away again, in a hub that runs all the time. */
class NewConnectorAtWorkTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-11-20T02:00:00Z"));
    private static final int FILES = 40;
    private static final int ROWS = 50;

    @TempDir
    Path folder;

    private Path home;
    private ConnectorOperations connectors;

    @Test
    void a_new_connector_is_dropped_in_and_reads_and_is_upgraded_under_load_and_stopped_and_removed()
            throws IOException {
        Path project = folder.resolve("project");
        new NewConnector(NewName.of("town-register"), folder.toUri()).writeTo(project);
        BuiltProject built = new BuiltProject(project);
        home = Files.createDirectory(folder.resolve("home"));
        try (HubWithoutConnectors hub = new HubWithoutConnectors(home)) {
            connectors = hub.connectors();
            takeOver(project.resolve("home"));
            drop(built.archive("0.1.0"), home.resolve("plugins"));
            awaitState("running");

            drop(project.resolve("src/main/resources/samples/children-20261120T0200.csv"), in());
            await(() -> taken("children-20261120T0200.csv"));
            upgradeUnderLoad(built.archive("0.2.0"));
            assertThat(hub.books()).containsPattern("town-register children +2,003 read = 2,003 new");

            connectors.stop("town-register");
            awaitState("stopped");
            connectors.remove("town-register");
            assertThat(found()).isEmpty();
            assertThat(home.resolve("plugins").toFile().list()).isEmpty();
        }
    }

    private void upgradeUnderLoad(Path archive) throws IOException {
        for (int file = 0; file < FILES; file++) {
            drop(Files.writeString(folder.resolve(name(file)), list(file)), in());
            if (file == FILES / 2) {
                connectors.upgrade(archive);
            }
        }
        await(() -> IntStream.range(0, FILES).allMatch(file -> taken(name(file))));
        assertThat(found().orElseThrow().version()).isEqualTo("0.2.0");
    }

    private static String name(int file) {
        return "list-" + file + ".csv";
    }

    private static String list(int file) {
        return IntStream.range(0, ROWS)
                .mapToObj(row -> "L" + file + "-" + row + ",,,,-\n")
                .collect(Collectors.joining("", "number,given_name,family_name,born,sex\n", ""));
    }

    /** What the README of the project tells to copy into a hub's home. */
    private void takeOver(Path ours) throws IOException {
        try (Stream<Path> files = Files.walk(ours)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = home.resolve(ours.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Whole at once, and of a time at which nobody writes to it any more. */
    private static void drop(Path file, Path into) throws IOException {
        Files.createDirectories(into);
        Path hidden = Files.copy(file, into.resolve("." + file.getFileName() + ".part"));
        Files.setLastModifiedTime(hidden, LONG_AGO);
        Files.move(hidden, into.resolve(file.getFileName()));
    }

    private Path in() {
        return home.resolve("town-register/in");
    }

    private boolean taken(String name) {
        return Files.exists(in().resolve(".done").resolve(name));
    }

    private Optional<ConnectorItem> found() {
        return connectors.connectors().stream()
                .filter(item -> item.id().equals("town-register"))
                .findFirst();
    }

    private void awaitState(String state) {
        await(() -> found().stream()
                .flatMap(item -> item.systems().stream())
                .anyMatch(system -> system.state().equals(state)));
    }

    private static void await(Callable<Boolean> until) {
        Awaitility.await().atMost(PATIENCE).until(until);
    }
}
