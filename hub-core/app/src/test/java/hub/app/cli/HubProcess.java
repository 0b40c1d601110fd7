package hub.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hub.app.Toucan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A hub that runs in a process of its own, as {@code toucan run} starts it. */
final class HubProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;

    private HubProcess(Process process) {
        this.process = process;
    }

    /** Starts one, and returns when commands reach it. */
    static HubProcess start(Path home) throws IOException {
        Path said = home.resolve("hub.out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Toucan.class.getName(),
                        "run",
                        "--port",
                        "0",
                        "--home",
                        home.toString())
                .redirectError(home.resolve("hub.log").toFile())
                .redirectOutput(said.toFile())
                .start();
        Awaitility.await().atMost(PATIENCE).until(() -> Files.readString(said).contains("Flows"));
        return new HubProcess(process);
    }

    /** Stops it as an operator does, and waits until it has ended. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("the hub ends when it is told to")
                .isTrue();
    }
}
