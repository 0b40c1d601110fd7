package hub.routes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hub.app.config.Home;
import hub.app.run.Books;
import hub.app.run.Configuration;
import hub.app.run.RunningHub;
import hub.app.run.Seeding;
import hub.testkit.CheckoutHome;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A real hub on H2, with the checkout's own configuration and routes for folders, in a temporary home; every connector in its own context. */
final class HubAtWork implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path home;
    private final RunningHub hub;
    private final StringWriter said = new StringWriter();

    private HubAtWork(Path home) {
        this.home = home;
        Configuration configuration = new Configuration(Home.at(home), Clock.systemUTC());
        Seeding.ifEmpty(Home.at(home), configuration.settings());
        assertThat(configuration.check().problems()).isEmpty();
        this.hub = new RunningHub(configuration, new PrintWriter(said), Clock.systemUTC());
        hub.start();
    }

    /** Starts with a made-up council of so many children. */
    static HubAtWork start(Path home, int children) throws IOException {
        return start(home, children, any -> {});
    }

    /** Changes a home before the hub starts there. */
    @FunctionalInterface
    interface Change {
        void to(Path home) throws IOException;
    }

    /** The same, with something changed in the home first. */
    static HubAtWork start(Path home, int children, Change change) throws IOException {
        CheckoutHome.withFolders(Path.of("..").toAbsolutePath().normalize(), home, children);
        change.to(home);
        return new HubAtWork(home);
    }

    /** Starts in a home where one ran before. */
    static HubAtWork startAgain(Path home) {
        return new HubAtWork(home);
    }

    RunningHub hub() {
        return hub;
    }

    /** Waits until nothing is waiting, nor anything that lies at a source now. */
    void settle() {
        long now = System.nanoTime();
        Awaitility.await().atMost(PATIENCE).until(() -> hub.idle(now));
    }

    /** What the flows told. */
    String said() {
        return said.toString();
    }

    Path folder(String name) {
        return home.resolve("data").resolve(name);
    }

    /** Puts a file into a source's folder, whole at once, and waits until it was taken. */
    void drop(String folder, String name, String content) throws IOException {
        Path hidden = Files.writeString(folder(folder).resolve("." + name), content, UTF_8);
        Path file = Files.move(hidden, folder(folder).resolve(name));
        Awaitility.await().atMost(PATIENCE).until(() -> Files.notExists(file));
    }

    /** The files of a folder, with those below it, that end like this; sorted. */
    Stream<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(folder(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Books books() {
        return hub.books();
    }

    @Override
    public void close() {
        hub.close();
    }
}
