package hub.app.fault;

import hub.testkit.fault.SourceLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The council's consents: one complete extract after the other. */
final class CouncilConsents {

    private final Path folder;
    private final List<String> first;
    private final List<Extract> extracts = new ArrayList<>();

    private record Extract(String name, Set<String> withdrawn, Instant sentAt) {}

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

    /** Whose consent is withdrawn in the newest extract. */
    Set<String> withdrawn() {
        return extracts.isEmpty() ? Set.of() : extracts.get(extracts.size() - 1).withdrawn();
    }

    /** Drops a complete extract in which these consents are withdrawn, and those that were withdrawn before are given again. */
    void send(Set<String> withdrawn) throws IOException {
        int number = extracts.size() + 1;
        String rows = first.stream()
                .map(row -> withdrawn.contains(child(row)) ? row.replaceFirst(",given,", ",withdrawn,") : row)
                .collect(Collectors.joining("\n", "", "\n"));
        String name = "consents-20261121T%02d%02d.csv".formatted(number / 60, number % 60);
        Path unfinished = Files.writeString(folder.resolve("." + name), rows);
        extracts.add(new Extract(name, Set.copyOf(withdrawn), Instant.now()));
        Files.move(unfinished, folder.resolve(name));
    }

    /** What it was told was accepted: the extracts that were moved to {@code .done}. */
    void tell(SourceLedger ledger) throws IOException {
        Set<String> before = Set.of();
        for (Extract extract : extracts) {
            Path done = folder.resolve(".done").resolve(extract.name());
            if (Files.notExists(done)) {
                return;
            }
            Instant accepted = ((FileTime) Files.getAttribute(done, "unix:ctime")).toInstant();
            before.stream()
                    .filter(child -> !extract.withdrawn().contains(child))
                    .forEach(child -> ledger.gave(child, extract.sentAt()));
            extract.withdrawn().forEach(child -> ledger.withdrew(child, accepted));
            before = extract.withdrawn();
        }
    }

    /** The digits of the child's local id. */
    private static String child(String row) {
        return row.split(",", -1)[1].replaceAll("\\D", "");
    }
}
