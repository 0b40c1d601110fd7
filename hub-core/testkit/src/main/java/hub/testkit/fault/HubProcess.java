package hub.testkit.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A hub as a process of its own, on the class path of the test, so that it can be killed. */
public final class HubProcess implements AutoCloseable {

    private static final Duration READY = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final Duration STOP = Duration.ofMinutes(1);
    private static final Duration END = Duration.ofSeconds(30);

    private final Launch launch;
    private final Process process;

    HubProcess(Launch launch, String... words) {
        this.launch = launch;
        try {
            Files.deleteIfExists(url());
            this.process = launch.process(words).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path url() {
        return launch.home().resolve("data/admin-url");
    }

    /** Waits until it answers commands. @throws AssertionError if it does not in five minutes */
    public void awaitReady() {
        long deadline = System.nanoTime() + READY.toNanos();
        while (Files.notExists(url())) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("the hub was not ready in " + READY + ": see " + launch.log());
            }
            stayUp(LOOK);
        }
    }

    /** Lets it work for a while. @throws AssertionError if it ends by itself meanwhile */
    public void stayUp(Duration time) {
        if (ended(time)) {
            throw new AssertionError("the hub ended with " + process.exitValue() + ": see " + launch.log());
        }
    }

    /** {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        if (!ended(END)) {
            throw new AssertionError("the hub did not end in " + END);
        }
    }

    /** Asks it to end, as an operator does, and waits. @throws AssertionError if it does not end in a minute */
    public void stop() {
        process.destroy();
        if (!ended(STOP)) {
            throw new AssertionError("the hub did not stop in " + STOP + ": see " + launch.log());
        }
    }

    /** How many threads it has. */
    public long threads() {
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
            return threads.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
