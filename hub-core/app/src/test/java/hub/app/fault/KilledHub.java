package hub.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import hub.app.Toucan;
import hub.app.cli.Typed;
import hub.app.demo.DemoCouncil;
import hub.store.Databases;
import hub.testkit.TestDatabase;
import hub.testkit.fault.Checker;
import hub.testkit.fault.HubProcess;
import hub.testkit.fault.NhsPlans;
import hub.testkit.fault.RecipientView;
import hub.testkit.fault.Shown;
import hub.testkit.fault.SourceLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A hub killed again and again while the NHS sends updates and families withdraw consent and give it again; then left alone until it has
 * nothing to do. The moments are drawn by a seed; what the process is doing just then is up to the machine.
 */
final class KilledHub {

    private static final List<String> RECIPIENTS = List.of("northshire-fleet", "redwing-travel");
    private static final int A_FILE = 10;
    private static final Duration START = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration LONGEST_LIFE = Duration.ofSeconds(30);

    private final Path home;
    private final TestDatabase database;
    private final Random random;
    private final Map<String, Map<String, String>> entitled = new HashMap<>();
    private final SourceLedger sources = new SourceLedger();
    private final Set<String> withdrawn = new TreeSet<>();
    private final NhsPlans plans;
    private final CouncilConsents consents;
    private List<String> riders = List.of();
    private String lastExtract = "";

    /** @param home with its settings; its data is made here */
    KilledHub(Path home, TestDatabase database, int children, long seed) throws IOException {
        this.home = home;
        this.database = database;
        this.random = new Random(seed);
        new DemoCouncil().write(home.resolve("data/in"), children, seed);
        for (String recipient : RECIPIENTS) {
            Files.createDirectories(home.resolve("data/out").resolve(recipient));
        }
        Files.createDirectories(home.resolve("data/out/northshire-insight"));
        Files.createDirectories(home.resolve("data/out/northshire-icb"));
        this.plans = new NhsPlans(home.resolve("data/in/nhs"));
        this.consents = new CouncilConsents(home.resolve("data/in/liquidlogic/consents"));
    }

    /** What came of it, to print. */
    record Figures(long updates, int kills, int versions, int recalls, Duration killing, Duration draining) {}

    /** @param updates to send, over so many kills */
    Figures run(int updates, int kills) throws IOException {
        first();
        Instant start = Instant.now();
        for (int life = 0; life < kills; life++) {
            if (life == kills / 3 || life == 2 * kills / 3) {
                changeConsents();
            }
            live(updates / kills);
        }
        Instant drain = Instant.now();
        done("run", "--once");
        done("audit", "verify");
        return figures(kills, Duration.between(start, drain), Duration.between(drain, Instant.now()));
    }

    /** The first night: everybody's plan, once. Whose plan is shown, is entitled to have it shown. */
    private void first() throws IOException {
        plans.send(plans.children());
        done("run", "--once");
        Set<String> riding = new TreeSet<>();
        for (RecipientView view : views()) {
            view.shown().forEach(shown -> riding.add(shown.update().child()));
            entitled.put(
                    view.recipient(),
                    view.shown().stream()
                            .collect(Collectors.toMap(
                                    Shown::lane, shown -> shown.update().child())));
        }
        riders = List.copyOf(riding);
        assertThat(riders).as("children with a plan in a recipient's folder").hasSizeGreaterThan(5);
    }

    private void changeConsents() throws IOException {
        List<String> some = new ArrayList<>(riders);
        some.retainAll(consents.plainlyGiven());
        Collections.shuffle(some, random);
        withdrawn.removeIf(child -> random.nextBoolean());
        withdrawn.addAll(some.subList(0, Math.max(1, some.size() / 10)));
        lastExtract = consents.send(withdrawn);
    }

    /**
     * One life of the hub: some updates, and a kill; one in four while it still starts, the others after some of its work. How far it has
     * come is seen from outside, so that a slow machine is killed in its work as well as a fast one.
     */
    private void live(int updates) throws IOException {
        for (int sent = 0; sent < updates; sent += A_FILE) {
            send(Math.min(A_FILE, updates - sent));
        }
        long until = moved() + random.nextLong(updates / A_FILE + lanes() / 2);
        try (HubProcess hub = hub()) {
            boolean whileStarting = random.nextInt(4) == 0;
            if (!whileStarting) {
                hub.awaitReady();
                Instant latest = Instant.now().plus(LONGEST_LIFE);
                while (moved() < until && Instant.now().isBefore(latest)) {
                    hub.stayUp(LOOK);
                }
            }
            hub.stayUp(part(whileStarting ? START : LOOK));
            hub.kill();
        }
    }

    private int lanes() {
        return entitled.values().stream().mapToInt(Map::size).sum();
    }

    /** How much has moved so far: files taken, plans and recalls delivered. */
    private long moved() throws IOException {
        long moved = count(home.resolve("data/in/nhs/.done"));
        for (String recipient : RECIPIENTS) {
            Path out = home.resolve("data/out").resolve(recipient);
            moved += count(out.resolve("manifest")) + count(out.resolve("recalls"));
        }
        return moved;
    }

    private static long count(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private Duration part(Duration of) {
        return Duration.ofMillis(random.nextLong(of.toMillis()));
    }

    private void send(int updates) throws IOException {
        List<String> some = new ArrayList<>(riders);
        Collections.shuffle(some, random);
        plans.send(some.subList(0, Math.min(updates, some.size())));
    }

    /** A command that must end well, in this process. */
    private void done(String... words) {
        Typed typed = Typed.toucan(home, words);
        assertThat(typed.exit()).as(typed.out() + typed.err()).isZero();
    }

    private HubProcess hub() {
        return new HubProcess(Toucan.class.getName(), home, log(), "run", "--port", "0");
    }

    private Path log() {
        return home.resolve("hub.log");
    }

    /** What does not hold now that nothing is left to do. */
    List<String> violations() throws IOException, SQLException {
        plans.accepted().forEach(sources::accepted);
        assertThat(sources.size()).as("updates in files that were taken").isEqualTo(plans.size());
        Instant changed = consents.acceptedAt(lastExtract).orElseThrow();
        withdrawn.forEach(child -> sources.withdrew(child, changed));
        return new Checker(sources, entitled, audited()).violations(views());
    }

    private List<RecipientView> views() throws IOException {
        List<RecipientView> views = new ArrayList<>();
        for (String recipient : RECIPIENTS) {
            views.add(TransportFolder.see(home.resolve("data/out").resolve(recipient)));
        }
        return views;
    }

    private List<String> audited() throws SQLException {
        List<String> keys = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select delivery_key from audit where event = 'DISCLOSED'")) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        return keys;
    }

    private Connection connect() throws SQLException {
        return database.name().equals("H2")
                ? DriverManager.getConnection(Databases.h2Url(home.resolve("data")), "", "")
                : DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private Figures figures(int kills, Duration killing, Duration draining) throws IOException {
        List<RecipientView> views = views();
        return new Figures(
                plans.size(),
                kills,
                views.stream().mapToInt(view -> view.shown().size()).sum(),
                views.stream().mapToInt(view -> view.recalled().size()).sum(),
                killing,
                draining);
    }
}
