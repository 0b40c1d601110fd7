package hub.routes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The longest time between two files' leaving one folder: a folder's files are taken one after the other. What the corpus says is left
 * there is not waited for.
 */
final class Stopwatch {

    private static final int LOOK_EVERY_MILLIS = 50;

    private final Path data;
    private final Set<String> stay;
    private final Map<String, Set<String>> waiting = new HashMap<>();
    private final Map<String, Long> since = new HashMap<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
    private long longest;

    /** @param stay the names of the files that are to be left where they are */
    Stopwatch(Path data, Set<String> stay) {
        this.data = data;
        this.stay = stay;
    }

    void start() {
        looking.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private synchronized void look() {
        long now = System.nanoTime();
        for (String folder : Doors.FOLDERS.values()) {
            Set<String> there = files(data.resolve(folder));
            Set<String> left = new HashSet<>(waiting.getOrDefault(folder, Set.of()));
            left.removeAll(there);
            if (!left.isEmpty() || there.isEmpty()) {
                since.put(folder, now);
            }
            longest = Math.max(longest, now - since.getOrDefault(folder, now));
            waiting.put(folder, there);
        }
    }

    private Set<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !stay.contains(name))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was timed elsewhere. */
    synchronized void took(Duration time) {
        longest = Math.max(longest, time.toNanos());
    }

    void stop() {
        looking.shutdownNow();
    }

    synchronized Duration longest() {
        return Duration.ofNanos(longest);
    }
}
