package hub.broker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A broker as a process of its own, with its own libraries. It ends with the process that started it, however that ends. */
public final class BrokerProcess implements AutoCloseable {

    private static final int READY_SECONDS = 60;
    private static final int END_SECONDS = 10;

    private final Process process;
    private final BufferedReader said;

    private BrokerProcess(Process process) {
        this.process = process;
        this.said = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Starts a broker and waits until it is ready.
     *
     * @param topics that it is to have, each a name, or {@code name=file} with the lines that it is to hold at first
     * @throws IllegalStateException if it does not become ready, or its libraries are not there; says where to look
     */
    public static BrokerProcess start(BrokerSettings settings, String... topics) {
        Path log = settings.folder().resolve("broker.log");
        try {
            BrokerProcess broker = new BrokerProcess(process(settings, log, topics));
            broker.awaitReady(log);
            return broker;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process process(BrokerSettings settings, Path log, String... topics) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                code() + System.getProperty("path.separator") + libraries().resolve("*"),
                "hub.broker.Broker",
                settings.write().toString(),
                settings.address()));
        command.addAll(List.of(topics));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static Path code() {
        try {
            return Path.of(BrokerProcess.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where {@code -Dtoucan.broker} says, or where the build of the checkout that this class lies in puts them. */
    private static Path libraries() {
        String named = System.getProperty("toucan.broker");
        return (named != null
                        ? Stream.of(Path.of(named))
                        : Stream.iterate(code(), Objects::nonNull, Path::getParent)
                                .map(folder -> folder.resolve("hub-core/broker/target/lib")))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "the libraries of a broker are not here: build hub-core/broker, or say with -Dtoucan.broker where they are"));
    }

    private void awaitReady(Path log) {
        CompletableFuture<Boolean> ready = CompletableFuture.supplyAsync(this::saysReady);
        try {
            if (ready.get(READY_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (TimeoutException | ExecutionException e) {
            kill();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("the broker did not become ready: see " + log);
    }

    private boolean saysReady() {
        try {
            @Nullable String line = said.readLine();
            while (line != null && !line.equals(Broker.READY)) {
                line = said.readLine();
            }
            return line != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** Ends it in good order. @return how many records each of its topics has held, a line each */
    public List<String> end() {
        try {
            process.getOutputStream().close();
            List<String> counts = said.lines().toList();
            close();
            return counts;
        } catch (IOException | UncheckedIOException e) {
            kill();
            return List.of();
        }
    }

    /** Ends it in good order, or otherwise. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            process.destroyForcibly();
        }
        if (!await()) {
            kill();
        }
    }

    private boolean await() {
        try {
            return process.waitFor(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
