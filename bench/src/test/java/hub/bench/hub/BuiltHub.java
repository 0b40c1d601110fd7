package hub.bench.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The built jar, started as the launcher starts it, in a process of its own. */
public final class BuiltHub implements AutoCloseable {

    /** Of every hub that is measured; the launcher's own. */
    public static final String HEAP = "512m";

    private static final Duration LOOK = Duration.ofMillis(20);
    private static final Duration STOP = Duration.ofMinutes(2);
    private static final String READY = "\nFlows\n";

    private final Path log;
    private final Path gcLog;
    private final long started = System.nanoTime();
    private final Process process;
    private Duration ready = Duration.ZERO;
    private Optional<Resident> atReady = Optional.empty();
    private Duration processor = Duration.ZERO;
    private Optional<Resident> last = Optional.empty();

    private BuiltHub(Path checkout, Path home, String... words) throws IOException {
        Path app = checkout.resolve("hub-core/app/target");
        this.log = home.resolve("hub.log");
        this.gcLog = home.resolve("gc.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xlog:gc:file=" + gcLog,
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Dtoucan.connectors=" + app.resolve("connectors"),
                "-jar",
                app.resolve("hub-app.jar").toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("--home", home.toString()));
        this.process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        // Also if the bench is stopped in the middle.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Starts {@code toucan run --once} and waits until it has ended. @throws IllegalStateException if it does not end well */
    public static HubRun once(Path checkout, Path home) throws IOException {
        try (BuiltHub hub = new BuiltHub(checkout, home, "run", "--once")) {
            hub.awaitReady();
            while (!hub.ended(LOOK)) {
                hub.look();
            }
            if (hub.process.exitValue() != 0) {
                throw hub.died();
            }
            return hub.run();
        }
    }

    /** Starts {@code toucan run} and returns when its routes run. */
    public static BuiltHub running(Path checkout, Path home) throws IOException {
        BuiltHub hub = new BuiltHub(checkout, home, "run", "--port", "0");
        hub.awaitReady();
        return hub;
    }

    private void awaitReady() throws IOException {
        while (!Files.readString(log).contains(READY)) {
            stayUp(LOOK);
        }
        ready = since();
        atReady = Resident.of(process.pid());
    }

    /** Lets it work for a while. @throws IllegalStateException if it ends by itself meanwhile */
    public void stayUp(Duration time) {
        if (ended(time)) {
            throw died();
        }
        look();
    }

    /** What can no longer be asked when it has ended. */
    private void look() {
        process.info().totalCpuDuration().ifPresent(time -> processor = time);
        Resident.of(process.pid()).ifPresent(memory -> last = Optional.of(memory));
    }

    /** Stops it as an operator does. */
    public HubRun stop() throws IOException {
        look();
        process.destroy();
        if (!ended(STOP)) {
            throw new IllegalStateException("the hub did not stop in " + STOP + ": see " + log);
        }
        return run();
    }

    private HubRun run() throws IOException {
        return new HubRun(since(), ready, atReady, processor, last, Heap.in(gcLog));
    }

    private Duration since() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private boolean ended(Duration within) {
        try {
            return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private IllegalStateException died() {
        try {
            return new IllegalStateException(
                    "the hub ended with %d; it said:%n%s".formatted(process.exitValue(), Files.readString(log)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No process outlives its measurement. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
