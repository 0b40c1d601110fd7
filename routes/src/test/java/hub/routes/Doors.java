package hub.routes;

import hub.app.operations.RouteFile;
import hub.app.operations.RouteReport;
import hub.app.run.RunningHub;
import hub.connector.Fault;
import hub.testkit.farside.KafkaFarSide;
import hub.testkit.hostile.BadInput;
import hub.testkit.hostile.BadInput.Neighbour;
import hub.testkit.hostile.Planted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Where inputs come into a hub. */
final class Doors {

    /** The folders of the doors that are folders, below the hub's data. */
    static final Map<String, String> FOLDERS = new TreeMap<>(Map.of(
            "contacts", "in/liquidlogic/contacts",
            "children", "in/liquidlogic/children",
            "establishments", "in/schools/establishments",
            "acknowledgements", "in/transport/acknowledgements",
            "nhs", "in/nhs",
            "sen2", "in/sen2"));

    private static final Pattern CODE = Pattern.compile("\\(([a-z-]+)\\)");
    private static final Pattern RULE = Pattern.compile("yaml:(?:(\\d+):)? .*\\[([a-z-]+)]");
    private static final Instant FIRST = Instant.parse("2026-11-20T02:00:00Z");

    /**
     * What whoever brought something was told at once.
     *
     * @param codes what the lines say, for programs
     */
    record Answer(boolean accepted, List<String> codes, List<String> lines) {}

    private final RunningHub hub;
    private final Path data;
    private final Path away;
    private final KafkaFarSide topic;
    private final Map<BadInput, Long> offsets = new ConcurrentHashMap<>();
    private final Map<String, SortedMap<String, Path>> waiting = new TreeMap<>();

    /** @param away where files are made before they are brought */
    Doors(RunningHub hub, Path data, Path away, KafkaFarSide topic) {
        this.hub = hub;
        this.data = data;
        this.away = away;
        this.topic = topic;
    }

    /** Has a bad input ready, and the good one beside it; a record is in its topic at once. */
    void bring(BadInput row, Planted planted) throws IOException {
        Path file = away.resolve(row.file());
        planted.write(row, file);
        byte @Nullable [] neighbour = row.neighbour() == Neighbour.BESIDE ? planted.neighbour(row) : null;
        if (row.door().equals("topic")) {
            if (neighbour != null) {
                put(neighbour);
            }
            byte[] value = Files.readAllBytes(file);
            offsets.put(row, put(value.length == 0 ? null : value));
            return;
        }
        SortedMap<String, Path> ready = waiting.computeIfAbsent(row.door(), door -> new TreeMap<>());
        ready.put(row.file(), file);
        if (neighbour != null) {
            String name = row.name() + "-neighbour" + ending(row.door());
            ready.put(name, Files.write(away.resolve(name), neighbour));
        }
    }

    private static String ending(String door) {
        return door.equals("nhs") ? ".json" : door.equals("sen2") ? ".xml" : ".csv";
    }

    /** Moves all that is ready to where a source would drop it; a file is the older, the sooner its name comes. */
    void open() throws IOException {
        for (Map.Entry<String, SortedMap<String, Path>> door : waiting.entrySet()) {
            Path folder = data.resolve(FOLDERS.get(door.getKey()));
            int second = 0;
            for (Map.Entry<String, Path> file : door.getValue().entrySet()) {
                Files.setLastModifiedTime(file.getValue(), FileTime.from(FIRST.plusSeconds(second++)));
                Files.move(file.getValue(), folder.resolve(file.getKey()), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** The files that still lie where they were dropped. */
    Set<String> left() {
        Set<String> left = new TreeSet<>();
        waiting.forEach((door, files) -> files.keySet().stream()
                .filter(name -> Files.exists(data.resolve(FOLDERS.get(door)).resolve(name)))
                .forEach(left::add));
        return left;
    }

    private long put(byte @Nullable [] value) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic.topic(), 0, null, value);
        record.headers().add("CamelFileName", "../../climbed".getBytes());
        record.headers().add("cAmElHttpUri", "http://192.0.2.1/".getBytes());
        return topic.put(record);
    }

    /** Which record of the topic's first partition each is that came in there. */
    Map<BadInput, Long> offsets() {
        return Map.copyOf(offsets);
    }

    /** Deploys a route or installs an archive, and hears the answer. */
    Answer deploy(BadInput row, Planted planted) throws IOException {
        Path file = away.resolve(row.file());
        planted.write(row, file);
        return row.door().equals("routes") ? route(row, Files.readString(file)) : archive(file);
    }

    private Answer route(BadInput row, String text) {
        RouteReport report = hub.routeOperations().deploy(new RouteFile("sen2", row.file(), text));
        List<String> codes = report.lines().stream()
                .flatMap(line -> RULE.matcher(line).results())
                .map(found -> (found.group(1) == null ? "" : found.group(1) + " ") + found.group(2))
                .distinct()
                .toList();
        return new Answer(report.accepted(), codes, report.lines());
    }

    private Answer archive(Path file) {
        try {
            hub.connectorOperations().install(file);
            return new Answer(true, List.of(), List.of());
        } catch (Fault e) {
            String told = String.valueOf(e.getMessage());
            List<String> codes = CODE.matcher(told)
                    .results()
                    .map(MatchResult::group)
                    .limit(1)
                    .toList();
            return new Answer(
                    false,
                    codes.stream()
                            .map(code -> code.substring(1, code.length() - 1))
                            .toList(),
                    List.of(told));
        }
    }
}
