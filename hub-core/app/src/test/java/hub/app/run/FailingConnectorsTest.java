package hub.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import hub.app.connectors.TinyConnectors;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A connector that hangs, throws or leaves something behind is told of, and the hub and the connector beside it go on. */
class FailingConnectorsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LIMIT = Duration.ofSeconds(4);

    private static final String HANG =
            "while (settings != null) { Thread.interrupted(); java.util.concurrent.locks.LockSupport.park(); }";

    @TempDir
    Path home;

    private TinyTown town;

    @BeforeEach
    void a_town_with_a_connector_that_is_well() throws IOException {
        town = new TinyTown(home, LIMIT);
        town.has("well");
        town.has("ill");
        town.install(new TinyConnectors(home), "well");
    }

    @AfterEach
    void the_one_that_is_well_still_reads() throws IOException {
        town.drop("well", "after.txt", "Robin\nWren\n");
        Awaitility.await().atMost(PATIENCE).until(() -> town.taken("well", "after.txt"));
        town.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            hangs            | HANG                                                                  | it did not answer within 4 s: tell its provider
            throws an error  | if (settings != null) { throw new StackOverflowError("Quillfeather"); } | it failed (java.lang.StackOverflowError): tell its provider
            lacks a class    | if (settings != null) { throw new NoClassDefFoundError("Quillfeather"); } | it failed (java.lang.NoClassDefFoundError): tell its provider
            """)
    void one_that_fails_at_start_is_down_with_the_reason(String name, String atOpen, String reason) throws IOException {
        town.install(new TinyConnectors(home).atOpen(atOpen.replace("HANG", HANG)), "ill");

        assertThat(town.system("ill").state()).isEqualTo("down");
        assertThat(town.system("ill").reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            hangs            | HANG                                                  | it did not answer within 4 s: tell its provider
            throws           | throw new IllegalStateException("Quillfeather");      | it failed (java.lang.IllegalStateException): tell its provider
            """)
    void one_whose_health_check_fails_is_down_with_the_reason(String name, String atHealth, String reason)
            throws IOException {
        town.install(
                new TinyConnectors(home)
                        .atHealth("if (Files.exists(settings.directory().resolve(\"now\"))) { "
                                + atHealth.replace("HANG", HANG) + " }"),
                "ill");
        assertThat(town.system("ill").state()).isEqualTo("running");

        Files.createDirectory(town.in("ill").resolve("now"));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> town.system("ill").state().equals("down"));
        assertThat(town.system("ill").reason()).isEqualTo(reason);
    }

    @Test
    void threads_that_one_leaves_running_are_told_when_it_is_stopped() throws IOException {
        town.install(
                new TinyConnectors(home)
                        .atOpen("Thread left = new Thread(() -> { " + HANG
                                + " }); left.setDaemon(true); left.start();"),
                "ill");

        assertThat(town.connectors().stop("ill").systems().get(0).reason())
                .matches("left 1 thread running \\(tiny\\.TinyConnector:\\d+\\): tell its provider");
        assertThat(town.connectors().stop("well").systems().get(0).reason()).isEmpty();
        town.connectors().start("well");
    }

    @Test
    void after_one_that_ran_routes_and_read_a_file_is_removed_its_classes_are_collected() throws IOException {
        WeakReference<ClassLoader> classes = usedAndRemoved();

        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            System.gc();
            assertThat(classes.get()).isNull();
        });
    }

    private WeakReference<ClassLoader> usedAndRemoved() throws IOException {
        town.install(new TinyConnectors(home), "ill");
        town.drop("ill", "crew.txt", "Robin\n");
        Awaitility.await().atMost(PATIENCE).until(() -> town.taken("ill", "crew.txt"));
        WeakReference<ClassLoader> classes = new WeakReference<>(town.classes("ill"));
        town.connectors().remove("ill");
        return classes;
    }
}
