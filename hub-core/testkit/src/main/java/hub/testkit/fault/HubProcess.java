package hub.testkit.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A hub as a process of its own, on the class path of the test, so that it can be killed. */
public final class HubProcess implements AutoCloseable {

    private static final Duration READY = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final Duration END = Duration.ofSeconds(30);

    private final Path home;
    private final Path log;
    private final Process process;

    /**
     * Starts {@code toucan WORDS --home HOME}.
     *
     * @param mainClass of the hub
     * @param log what it says is appended to
     */
    public HubProcess(String mainClass, Path home, Path log, String... words) {
        this.home = home;
        this.log = log;
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.timezone=UTC",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        command.addAll(List.of(words));
        command.addAll(List.of("--home", home.toString()));
        try {
            Files.deleteIfExists(url());
            this.process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path url() {
        return home.resolve("data/admin-url");
    }

    /** Waits until it answers commands. @throws AssertionError if it does not in five minutes */
    public void awaitReady() {
        long deadline = System.nanoTime() + READY.toNanos();
        while (Files.notExists(url())) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("the hub was not ready in " + READY + ": see " + log);
            }
            stayUp(LOOK);
        }
    }

    /** Lets it work for a while. @throws AssertionError if it ends by itself meanwhile */
    public void stayUp(Duration time) {
        if (ended(time)) {
            throw new AssertionError("the hub ended with " + process.exitValue() + ": see " + log);
        }
    }

    /** {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        if (!ended(END)) {
            throw new AssertionError("the hub did not end in " + END);
        }
    }

    private boolean ended(Duration within) {
        try {
            return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** No process outlives its test. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
