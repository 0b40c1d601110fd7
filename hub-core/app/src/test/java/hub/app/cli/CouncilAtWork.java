package hub.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A made-up council whose systems go on sending files, seen from outside: what is dropped into folders and what comes out of them. */
final class CouncilAtWork {

    private static final List<String> RECIPIENTS = List.of("northshire-fleet", "redwing-travel");

    private final Path home;
    private int extract;

    CouncilAtWork(Path home) {
        this.home = home;
    }

    /** Runs the hub until nothing waits. */
    Typed night() {
        Typed run = Typed.toucan(home, "run", "--once");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).doesNotContain("DOES NOT ADD UP");
        return run;
    }

    /** The rows of the newest extract, without the header. */
    List<String> rows(String feed) {
        return lines(newest(feed)).skip(1).toList();
    }

    /** Sends the newest extract of a feed again under a later time, each row put through a change; a row that becomes null is left out. */
    void send(String feed, UnaryOperator<String> change) {
        Path last = newest(feed);
        List<String> changed = Stream.concat(
                        lines(last).limit(1), lines(last).skip(1).map(change).filter(row -> row != null))
                .toList();
        extract++;
        drop(
                last.getParent().getParent().resolve(name(feed) + "-20261121T02%02d.csv".formatted(extract)),
                String.join("\n", changed) + "\n");
    }

    /** Sends an extract without a single byte. @return where it was dropped */
    Path sendNothing(String feed) {
        Path file = home.resolve("data/in").resolve(feed).resolve(name(feed) + "-20261122T0200.csv");
        drop(file, "");
        return file;
    }

    /** A recipient answers a delivery. @param accepted Y or N */
    void answer(String key, String accepted) {
        drop(
                home.resolve("data/in/transport/acknowledgements/answer-" + key + ".csv"),
                "key,accepted,reference,at\n" + key + "," + accepted + ",their-1,2026-11-21T08:05:00Z\n");
    }

    /** Puts every file that was taken back where it was. */
    void dropEverythingAgain() {
        try (Stream<Path> done = Files.walk(home.resolve("data/in"))) {
            for (Path file : done.filter(f -> f.getParent().endsWith(".done")).toList()) {
                Files.move(file, file.getParent().getParent().resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lies in the recipients' manifests and recalls, by recipient. */
    Map<String, Set<String>> received() {
        Map<String, Set<String>> files = new TreeMap<>();
        for (String recipient : RECIPIENTS) {
            Set<String> names = new TreeSet<>();
            for (String kind : List.of("manifest", "recalls")) {
                names.addAll(in(home.resolve("data/out").resolve(recipient).resolve(kind)));
            }
            files.put(recipient, names);
        }
        return files;
    }

    /** What a recipient's folder says of one manifest or recall. */
    String told(String recipient, String file) {
        Path folder = home.resolve("data/out").resolve(recipient);
        Path there = Stream.of("manifest", "recalls")
                .map(kind -> folder.resolve(kind).resolve(file))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        return String.join("\n", lines(there).toList());
    }

    private static Set<String> in(Path folder) {
        if (!Files.exists(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new TreeSet<>(files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path newest(String feed) {
        try (Stream<Path> done =
                Files.list(home.resolve("data/in").resolve(feed).resolve(".done"))) {
            return done.max(Comparator.naturalOrder()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Arrays.stream(Files.readString(file).split("\r?\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String feed) {
        return feed.substring(feed.indexOf('/') + 1);
    }

    private static void drop(Path file, String content) {
        try {
            Files.writeString(file, content);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofMinutes(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
