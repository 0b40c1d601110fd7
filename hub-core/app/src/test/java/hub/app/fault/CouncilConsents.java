package hub.app.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The council's consents: one complete extract after the other. */
final class CouncilConsents {

    private final Path folder;
    private final List<String> first;
    private int extract;

    /** @param folder with the first extract in it */
    CouncilConsents(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> there = Files.list(folder)) {
            this.first = Files.readAllLines(there.filter(Files::isRegularFile)
                    .max(Comparator.naturalOrder())
                    .orElseThrow());
        }
    }

    /** The children about whom one decision was made, and it was yes, for everything. */
    Set<String> plainlyGiven() {
        Map<String, List<String>> byChild = first.stream()
                .skip(1)
                .collect(Collectors.groupingBy(CouncilConsents::child, TreeMap::new, Collectors.toList()));
        return byChild.entrySet().stream()
                .filter(e -> e.getValue().size() == 1 && e.getValue().get(0).contains(",given,"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Drops a complete extract in which these consents are withdrawn. @return its name */
    String send(Set<String> withdrawn) throws IOException {
        extract++;
        String rows = first.stream()
                .map(row -> withdrawn.contains(child(row)) ? row.replaceFirst(",given,", ",withdrawn,") : row)
                .collect(Collectors.joining("\n", "", "\n"));
        String name = "consents-20261121T%02d%02d.csv".formatted(extract / 60, extract % 60);
        Path unfinished = Files.writeString(folder.resolve("." + name), rows);
        Files.move(unfinished, folder.resolve(name));
        return name;
    }

    /** When a file was moved to {@code .done}; empty if it was not yet. */
    Optional<Instant> acceptedAt(String name) throws IOException {
        Path done = folder.resolve(".done").resolve(name);
        return Files.exists(done)
                ? Optional.of(((FileTime) Files.getAttribute(done, "unix:ctime")).toInstant())
                : Optional.empty();
    }

    /** The digits of the child's local id. */
    private static String child(String row) {
        return row.split(",", -1)[1].replaceAll("\\D", "");
    }
}
