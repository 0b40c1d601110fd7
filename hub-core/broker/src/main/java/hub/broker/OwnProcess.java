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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Java process of its own, with its own libraries: it says when it is {@link #READY}, and ends when its standard input does, so that it
 * outlives nobody who started it.
 */
public final class OwnProcess implements AutoCloseable {

    /** The line by which it says that it is. */
    public static final String READY = "ready";

    private static final int READY_SECONDS = 60;
    private static final int END_SECONDS = 10;

    private final Process process;
    private final BufferedReader said;

    private OwnProcess(Process process) {
        this.process = process;
        this.said = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Starts one and waits until it is ready.
     *
     * @param module its folder in {@code hub-core}, where the build puts its libraries; {@code -Dtoucan.<module>} names another place
     * @param main the full name of its main class
     * @param options for the virtual machine
     * @param log what it complains of is appended to this file
     * @throws IllegalStateException if it does not become ready, or its libraries are not there; says where to look
     */
    public static OwnProcess start(String module, String main, List<String> options, Path log, List<String> words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(module, main), main));
        command.addAll(words);
        try {
            OwnProcess started = new OwnProcess(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start());
            started.awaitReady(module, log);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath(String module, String main) {
        Path code = code(main);
        Path libraries = libraries(module, code);
        return Stream.of(code, libraries.resolve("classes"), libraries.resolve("*"))
                .map(Path::toString)
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    /** Found, and not run: what it needs is not here. */
    private static Path code(String main) {
        try {
            return Path.of(Class.forName(main, false, OwnProcess.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the setting says, or where the build of the checkout that the code lies in puts them. */
    private static Path libraries(String module, Path code) {
        String named = System.getProperty("toucan." + module);
        return (named != null
                        ? Stream.of(Path.of(named))
                        : Stream.iterate(code, Objects::nonNull, Path::getParent)
                                .map(folder -> folder.resolve("hub-core/" + module + "/target/lib")))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the libraries of hub-core/" + module
                        + " are not here: build it, or say with -Dtoucan." + module + " where they are"));
    }

    private void awaitReady(String module, Path log) {
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
        throw new IllegalStateException("the " + module + " did not become ready: see " + log);
    }

    private boolean saysReady() {
        try {
            @Nullable String line = said.readLine();
            while (line != null && !line.equals(READY)) {
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

    /** Ends it in good order. @return what it says at its end, by line */
    public List<String> end() {
        try {
            process.getOutputStream().close();
            List<String> lines = said.lines().toList();
            close();
            return lines;
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
