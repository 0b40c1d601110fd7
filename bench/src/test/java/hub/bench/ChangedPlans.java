package hub.bench;

import hub.bench.hub.BuiltHub;
import hub.bench.hub.Council;
import hub.bench.hub.HubHome;
import hub.testkit.fault.NhsPlans;
import hub.testkit.fault.Update;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Healthcare plans sent again with a mark that can be found in the operators' folders. */
final class ChangedPlans {

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int QUIET_LOOKS = 5;
    private static final Duration LOOK_INTO_ALL = Duration.ofSeconds(1);
    private static final int PATIENCE = 600;

    private final HubHome home;
    private final Path staging;
    private final NhsPlans plans;
    private final Pages pages;
    private final Map<String, Integer> sent = new HashMap<>();
    private Map<String, Long> runs = Map.of();

    /** @param staging a folder on the disk of the home */
    ChangedPlans(Council council, HubHome home, Path staging) throws IOException {
        this.home = home;
        this.staging = staging;
        this.pages = new Pages(home);
        try (Stream<Path> files = Files.list(council.folder().resolve("nhs"))) {
            for (Path file : files.toList()) {
                Files.copy(file, staging.resolve(file.getFileName()));
            }
        }
        this.plans = new NhsPlans(staging);
    }

    /** One that was sent. */
    record Change(Update update, Instant at) {}

    /** Sends everybody's plan once, and waits until those who may have it do: their children are the ones to send changes about. */
    void sendAll(BuiltHub hub) throws IOException {
        send(plans.children());
        awaitQuiet(hub);
        runs = pages.arrived().stream()
                .map(Pages.Page::update)
                .collect(Collectors.groupingBy(Update::child, TreeMap::new, Collectors.counting()));
        if (runs.isEmpty()) {
            throw new IllegalStateException("no operator was sent a plan");
        }
    }

    /** Sends a change about one of the children whose plans operators hold, taking them in turn. */
    Change change(int number) throws IOException {
        List<String> children = List.copyOf(runs.keySet());
        String child = children.get(number % children.size());
        Instant at = send(List.of(child));
        return new Change(new Update(child, sent.get(child)), at);
    }

    private Instant send(Collection<String> children) throws IOException {
        plans.send(children);
        children.forEach(child -> sent.merge(child, 0, (before, first) -> before + 1));
        try (Stream<Path> made = Files.list(staging)) {
            return home.drop(made.findFirst().orElseThrow(), "nhs");
        }
    }

    /** Until a plan with a mark has come, and no other for five seconds. */
    private void awaitQuiet(BuiltHub hub) throws IOException {
        int before = 0;
        for (int quiet = 0, looks = 0; quiet < QUIET_LOOKS && looks < PATIENCE; quiet++, looks++) {
            hub.stayUp(LOOK);
            int now = pages.arrived().size();
            quiet = now > 0 && now == before ? quiet : 0;
            before = now;
        }
    }

    /** Until each has arrived on every run of its child, or ten minutes have passed. */
    void awaitArrival(BuiltHub hub, List<Change> changes) throws IOException {
        for (int look = 0; look < PATIENCE && latencies(changes).size() < expected(changes); look++) {
            hub.stayUp(LOOK_INTO_ALL);
        }
    }

    /** On how many runs these are to arrive. */
    int expected(List<Change> changes) {
        return changes.stream()
                .mapToInt(change -> runs.get(change.update().child()).intValue())
                .sum();
    }

    /** How long each took that has arrived, in seconds, once for each run. */
    List<Double> latencies(List<Change> changes) throws IOException {
        Map<Update, Instant> times = changes.stream().collect(Collectors.toMap(Change::update, Change::at));
        return pages.arrived().stream()
                .filter(page -> times.containsKey(page.update()))
                .map(page -> Seconds.of(Duration.between(times.get(page.update()), page.at())))
                .toList();
    }
}
