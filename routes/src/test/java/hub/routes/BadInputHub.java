package hub.routes;

import static java.nio.charset.StandardCharsets.UTF_8;

import hub.app.operations.ConnectorItem;
import hub.app.operations.HubOperations;
import hub.app.operations.JournalLine;
import hub.app.run.Books;
import hub.testkit.KafkaHome;
import hub.testkit.farside.Answer;
import hub.testkit.farside.Asked;
import hub.testkit.farside.HttpFarSide;
import hub.testkit.farside.KafkaFarSide;
import hub.testkit.hostile.BadInput;
import hub.testkit.hostile.Corpus;
import hub.testkit.hostile.Planted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A hub with a small council, whose every child is the good neighbour of one bad input. */
final class BadInputHub implements AutoCloseable {

    private static final Set<String> AT_ONCE = Set.of("routes", "plugins");
    private static final String MARK = "Quillabee";
    private static final String KEPT = "KeptOf";

    /** Less than the bombs of the corpus unpack to. */
    private static final String LIMIT = "settings:\n  maximum-megabytes: 64\n";

    private final HttpFarSide canary = new HttpFarSide(asked -> Answer.of(200));
    private final KafkaFarSide topic = new KafkaFarSide();
    private final KafkaFarSide fleet = new KafkaFarSide();
    private final Map<BadInput, Planted> planted = new LinkedHashMap<>();
    private final Map<BadInput, Doors.Answer> answers = new LinkedHashMap<>();
    private final Set<String> words = new TreeSet<>();
    private final Set<String> numbers = new TreeSet<>();
    private final HubAtWork hub;
    private final Doors doors;
    private final Stopwatch stopwatch;

    BadInputHub(Path folder) throws IOException {
        Path away = Files.createDirectories(folder.resolve("brought"));
        Path secret = Files.writeString(away.resolve("secret.txt"), MARK + "-secret");
        for (BadInput row : Corpus.rows()) {
            plant(row, SmallCouncil.child(planted.size()), secret);
        }
        Path home = folder.resolve("home");
        hub = HubAtWork.start(home, 0, this::withTopicAndWithoutDemo);
        doors = new Doors(hub.hub(), home.resolve("data"), away, topic);
        stopwatch = new Stopwatch(
                home.resolve("data"),
                planted.keySet().stream()
                        .filter(row -> row.expected() == BadInput.Expected.LEFT)
                        .map(BadInput::file)
                        .collect(Collectors.toSet()));
        new SmallCouncil(neighbours()).drop(hub);
    }

    private List<Planted> neighbours() {
        return planted.entrySet().stream()
                .filter(each -> each.getKey().neighbour() != BadInput.Neighbour.NONE)
                .map(Map.Entry::getValue)
                .toList();
    }

    private void plant(BadInput row, SmallCouncil.Child child, Path secret) {
        Planted plants = new Planted(
                child.local(),
                child.nhs(),
                child.upn(),
                KEPT + child.local(),
                MARK + child.local(),
                canary.uri().toString(),
                secret.toUri().toString());
        planted.put(row, plants);
        words.add(MARK);
        words.add(KEPT);
        plants.marked(row).stream().filter(value -> !value.contains(MARK)).forEach(words::add);
        numbers.add(plants.nhs());
    }

    private void withTopicAndWithoutDemo(Path home) throws IOException {
        Path config = home.resolve("config");
        Path settings = config.resolve("application.yaml");
        Files.writeString(settings, Files.readString(settings).replaceAll("(?s)  demo:.*?seed: \\d+\n", ""));
        Path keys = Files.createDirectories(home.resolve("keys"));
        Files.writeString(keys.resolve("northshire-icb.send-planning"), "0f".repeat(32));
        Path returns = config.resolve("connectors/northshire-sen2.yaml");
        Files.writeString(returns, Files.readString(returns).replace("settings:\n", LIMIT));
        KafkaHome.withTopics(
                Tree.file("."), home, topic, fleet, "kafka-submissions", "plans-to-northshire-fleet-by-kafka");
        Files.createDirectories(home.resolve("plugins"));
        SmallCouncil.makeFolders(home.resolve("data"));
    }

    /** Brings every row by its door, and waits until the hub has nothing left to do. */
    void bring(List<BadInput> rows) throws IOException {
        for (BadInput row : rows) {
            if (AT_ONCE.contains(row.door())) {
                long from = System.nanoTime();
                answers.put(row, doors.deploy(row, planted.get(row)));
                stopwatch.took(Duration.ofNanos(System.nanoTime() - from));
            } else {
                doors.bring(row, planted.get(row));
            }
        }
        stopwatch.start();
        doors.open();
        hub.settle();
        stopwatch.stop();
    }

    HubOperations desk() {
        return hub.hub().operations();
    }

    Map<BadInput, Planted> planted() {
        return planted;
    }

    Map<BadInput, Doors.Answer> answers() {
        return answers;
    }

    /** Which record of the topic's first partition each is that came in there. */
    Map<BadInput, Long> offsets() {
        return doors.offsets();
    }

    /** The files that nobody took. */
    Set<String> left() {
        return doors.left();
    }

    Duration longest() {
        return stopwatch.longest();
    }

    /** What came and went of the child who is each row's neighbour. */
    Map<BadInput, String> journals() {
        Map<BadInput, String> journals = new LinkedHashMap<>();
        planted.forEach((row, plants) -> journals.put(
                row,
                row.neighbour() == BadInput.Neighbour.NONE
                        ? ""
                        : desk().journal("northshire-liquidlogic:" + plants.local()).stream()
                                .map(JournalLine::toString)
                                .collect(Collectors.joining("\n"))));
        return journals;
    }

    /** Every plan that the recipient was given. */
    List<String> delivered() {
        return fleet.records().stream()
                .map(record -> new String(record.value(), UTF_8))
                .toList();
    }

    List<String> told() {
        return hub.said().lines().toList();
    }

    List<ConnectorItem> connectors() {
        return hub.hub().connectorOperations().connectors();
    }

    List<String> troubles() {
        return hub.hub().troubles();
    }

    /** What was asked of the server that nobody must ask. */
    List<String> asked() {
        return canary.asked().stream().map(Asked::path).toList();
    }

    Books books() {
        return hub.books();
    }

    /** Whether a line tells a value that must not come out. Asked for every line of the log: one look rules out most. */
    boolean tells(String line) {
        return words.stream().anyMatch(line::contains)
                || line.contains(SmallCouncil.NUMBERS) && numbers.stream().anyMatch(line::contains);
    }

    @Override
    public void close() {
        hub.close();
        topic.close();
        fleet.close();
        canary.close();
    }
}
