package hub.testkit.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The NHS, sending the made-up council's healthcare plans again and again, each time with another mark among the emergency steps. */
public final class NhsPlans {

    /** How the names of its files begin. */
    public static final String NAMED = "plans-";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String UNREADABLE = "{\"resourceType\": \"Bundle\", \"entry\": [";
    private static final Instant FIRST = Instant.parse("2026-11-20T03:00:00Z");

    private final Path folder;
    private final Map<String, ObjectNode> bundles = new TreeMap<>();
    private final Map<String, Integer> sent = new HashMap<>();
    private final Map<String, List<Update>> files = new TreeMap<>();
    private final Set<String> damaged = new HashSet<>();

    /** Takes the plans out of the files of a made-up council; none is left there. */
    public NhsPlans(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> there = Files.list(folder)) {
            for (Path file : there.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.toString().endsWith(".xml")) {
                    Files.readString(file)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .forEach(this::keep);
                }
                Files.delete(file);
            }
        }
    }

    private void keep(String line) {
        ObjectNode bundle = (ObjectNode) JSON.readTree(line);
        carePlan(bundle)
                .ifPresent(plan -> bundles.put(plan.get("id").stringValue().replaceAll("\\D", ""), bundle));
    }

    private static Optional<ObjectNode> carePlan(ObjectNode bundle) {
        return bundle.get("entry")
                .valueStream()
                .map(entry -> (ObjectNode) entry.get("resource"))
                .filter(resource -> resource.get("resourceType").stringValue().equals("CarePlan"))
                .findFirst();
    }

    /** Every child who has a plan. */
    public List<String> children() {
        return List.copyOf(bundles.keySet());
    }

    /** Drops one file with the next update about each of these children. */
    public void send(Collection<String> children) throws IOException {
        send(children, "");
    }

    /** The same, with a last line that nobody can read. */
    public void sendDamaged(Collection<String> children) throws IOException {
        send(children, UNREADABLE);
    }

    private void send(Collection<String> children, String lastLine) throws IOException {
        List<Update> updates = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (String child : children) {
            Update update = new Update(child, sent.merge(child, 1, Integer::sum) - 1);
            updates.add(update);
            lines.append(JSON.writeValueAsString(bundle(update))).append('\n');
        }
        String name = NAMED + "%05d.ndjson".formatted(files.size());
        files.put(name, updates);
        if (!lastLine.isEmpty()) {
            damaged.add(name);
        }
        Path unfinished = Files.writeString(folder.resolve("." + name), lines.append(lastLine));
        Files.move(unfinished, folder.resolve(name));
    }

    private ObjectNode bundle(Update update) {
        ObjectNode bundle = bundles.get(update.child()).deepCopy();
        String at = FIRST.plus(Duration.ofSeconds(update.number())).toString();
        bundle.put("timestamp", at);
        bundle.get("entry")
                .valueStream()
                .map(entry -> entry.at("/resource/meta"))
                .forEach(meta -> {
                    if (meta instanceof ObjectNode known) {
                        known.put("lastUpdated", at);
                    }
                });
        ArrayNode activities = (ArrayNode) carePlan(bundle).orElseThrow().get("activity");
        ObjectNode step = activities
                .valueStream()
                .map(JsonNode::deepCopy)
                .map(ObjectNode.class::cast)
                .filter(a -> a.at("/detail/code/coding/0/code").stringValue("").equals("emergency-step"))
                .findFirst()
                .orElseThrow();
        ((ObjectNode) step.get("detail")).put("description", "Read aloud: " + update.mark());
        activities.insert(0, step);
        return bundle;
    }

    /** What it was told was accepted: all in the files that were moved to {@code .done}. */
    public void tell(SourceLedger ledger) {
        files.forEach((file, updates) -> {
            if (Files.exists(folder.resolve(".done").resolve(file))) {
                updates.forEach(ledger::accepted);
                if (damaged.contains(file)) {
                    ledger.unreadable(place(file, updates.size() + 1));
                }
            }
        });
    }

    /** Where something stands in a file. @param row from 1 */
    public static String place(String file, int row) {
        return file + " row " + row;
    }

    /** How many updates were sent. */
    public long size() {
        return files.values().stream().mapToLong(List::size).sum();
    }
}
