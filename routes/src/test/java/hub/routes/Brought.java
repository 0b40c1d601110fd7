package hub.routes;

import ch.qos.logback.classic.Level;
import hub.app.operations.ConnectorItem;
import hub.app.operations.HubOperations;
import hub.app.operations.QuarantineItem;
import hub.app.operations.ReviewItem;
import hub.app.run.Books;
import hub.testkit.LogLines;
import hub.testkit.hostile.BadInput;
import hub.testkit.hostile.BadInput.Expected;
import hub.testkit.hostile.Corpus;
import hub.testkit.hostile.Planted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of the corpus when all of it was brought to one hub: seen at the hub's desk, in its log, and in its recipients' folders. */
final class Brought {

    private final Map<BadInput, Planted> planted;
    private final Map<BadInput, Doors.Answer> answers;
    private final List<QuarantineItem> quarantine;
    private final List<ReviewItem> reviews;
    private final Map<BadInput, String> journals;
    private final Map<BadInput, Long> offsets;
    private final List<String> delivered;
    private final List<String> said;
    private final List<String> leaked;
    private final List<String> asked;
    private final List<String> troubles;
    private final Set<String> left;
    private final List<Path> strayFiles;
    private final Duration longest;
    private final long heap;
    private final Books books;
    private final Optional<String> auditBroken;

    private Brought(BadInputHub hub, Path folder, LogLines log, HeapWatch heap) throws IOException {
        HubOperations desk = hub.desk();
        this.planted = hub.planted();
        this.answers = hub.answers();
        this.quarantine = desk.quarantine();
        this.reviews = desk.reviews();
        this.journals = hub.journals();
        this.offsets = hub.offsets();
        this.delivered = hub.delivered();
        this.books = hub.books();
        this.auditBroken = desk.verifyAudit().broken();
        this.troubles = hub.troubles();
        this.left = hub.left();
        this.asked = hub.asked();
        this.longest = hub.longest();
        this.heap = heap.most();
        this.strayFiles = strayFiles(folder);
        this.said = said(hub, desk);
        this.leaked = Stream.concat(said.stream(), log.lines().stream())
                .filter(hub::tells)
                .toList();
    }

    static Brought all(Path folder) throws Exception {
        try (HeapWatch heap = new HeapWatch();
                BadInputHub hub = new BadInputHub(folder)) {
            try (LogLines log = new LogLines(Level.DEBUG, hub::tells)) {
                hub.bring(Corpus.rows());
                return new Brought(hub, folder, log, heap);
            }
        }
    }

    private List<String> said(BadInputHub hub, HubOperations desk) {
        List<String> said = new ArrayList<>(hub.told());
        quarantine.forEach(item -> said.add(item.toString()));
        reviews.forEach(item -> said.add(item.toString()));
        desk.undelivered().forEach(item -> said.add(item.toString()));
        hub.connectors().stream().map(ConnectorItem::toString).forEach(said::add);
        answers.values().forEach(answer -> said.addAll(answer.lines()));
        said.addAll(troubles);
        said.addAll(journals.values());
        return said;
    }

    private static List<Path> strayFiles(Path folder) throws IOException {
        List<Path> stray = new ArrayList<>();
        Set<String> places = Set.of("home", "brought");
        try (Stream<Path> beside = Files.list(folder)) {
            beside.filter(path -> !places.contains(path.getFileName().toString()))
                    .forEach(stray::add);
        }
        try (Stream<Path> plugins = Files.walk(folder.resolve("home/plugins"))) {
            plugins.filter(Files::isRegularFile).forEach(stray::add);
        }
        return stray;
    }

    Expected became(BadInput row) {
        if (answers.containsKey(row)) {
            return answers.get(row).accepted() ? Expected.TAKEN : Expected.REFUSED;
        }
        if (left.contains(row.file())) {
            return Expected.LEFT;
        }
        if (!setAside(row).isEmpty()) {
            return Expected.SET_ASIDE;
        }
        if (!held(row).isEmpty()) {
            return Expected.HELD;
        }
        return row.expected() == Expected.TAKEN_AND_KEPT && !deliversMarked(row)
                ? Expected.TAKEN_AND_KEPT
                : Expected.TAKEN;
    }

    List<String> codes(BadInput row) {
        if (answers.containsKey(row)) {
            return answers.get(row).codes();
        }
        return setAside(row).isEmpty() ? held(row) : setAside(row);
    }

    private List<String> setAside(BadInput row) {
        return quarantine.stream()
                .filter(item -> item.input().equals(row.file()) || isRecord(row, item))
                .map(item -> (item.row() > 0 && !isRecord(row, item) ? item.row() + " " : "") + item.reason())
                .toList();
    }

    private boolean isRecord(BadInput row, QuarantineItem item) {
        return row.door().equals("topic") && (item.field() + ",").startsWith("offset " + offsets.get(row) + ",");
    }

    /** Absences are held too, of every table: they are no answer to what is wrong with one. */
    private List<String> held(BadInput row) {
        return reviews.stream()
                .filter(item -> item.input().equals(row.file()) || isOfTopic(row, item))
                .map(ReviewItem::kind)
                .filter(kind -> !kind.equals("absence"))
                .toList();
    }

    /** A record has no row, so that only one of the topic's can be held. */
    private static boolean isOfTopic(BadInput row, ReviewItem item) {
        return row.expected() == Expected.HELD
                && row.door().equals("topic")
                && item.source().equals("northshire-events");
    }

    boolean deliversNeighbour(BadInput row) {
        if (row.door().equals("sen2")) {
            return journals.get(row).contains("ehc-plan of northshire-sen2");
        }
        String kept = planted.get(row).kept();
        return delivered.stream().anyMatch(text -> text.contains(kept));
    }

    boolean deliversMarked(BadInput row) {
        String mark = planted.get(row).mark();
        return delivered.stream().anyMatch(text -> text.contains(mark));
    }

    List<String> said() {
        return said;
    }

    List<String> leaked() {
        return leaked.stream().collect(Collectors.toCollection(TreeSet::new)).stream()
                .toList();
    }

    List<String> asked() {
        return asked;
    }

    Duration longest() {
        return longest;
    }

    long heap() {
        return heap;
    }

    List<String> troubles() {
        return troubles;
    }

    Books books() {
        return books;
    }

    Optional<String> auditBroken() {
        return auditBroken;
    }

    List<Path> strayFiles() {
        return strayFiles;
    }
}
