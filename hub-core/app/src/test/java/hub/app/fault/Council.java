package hub.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import hub.app.Toucan;
import hub.app.cli.Homes;
import hub.app.cli.Typed;
import hub.app.demo.DemoCouncil;
import hub.testkit.TestDatabase;
import hub.testkit.fault.Checker;
import hub.testkit.fault.HubProcess;
import hub.testkit.fault.Launch;
import hub.testkit.fault.NhsPlans;
import hub.testkit.fault.RecipientView;
import hub.testkit.fault.Shown;
import hub.testkit.fault.SourceLedger;
import hub.testkit.fault.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** A made-up council around a hub: the NHS that sends plans, the families who withdraw consent, and the depots that see what comes. */
final class Council {

    /** Sees all that one recipient can see. */
    @FunctionalInterface
    interface Recipient {
        RecipientView see() throws IOException;
    }

    private static final int A_FILE = 10;
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Path home;
    private final Random random;
    private final HubsWord word;
    private final List<Recipient> depots = new ArrayList<>();
    private final List<Recipient> others = new ArrayList<>();
    private final Map<String, Map<String, String>> entitled = new HashMap<>();
    private final NhsPlans plans;
    private final CouncilConsents consents;
    private List<String> riders = List.of();

    private Council(Path home, TestDatabase database, int children, long seed) throws IOException {
        this.home = home;
        this.random = new Random(seed);
        this.word = new HubsWord(home, database);
        new DemoCouncil().write(home.resolve("data/in"), children, seed);
        for (String depot : List.of("northshire-fleet", "redwing-travel")) {
            Path folder = Files.createDirectories(home.resolve("data/out").resolve(depot));
            depots.add(() -> TransportFolder.see(folder));
        }
        Files.createDirectories(home.resolve("data/out/northshire-insight"));
        Files.createDirectories(home.resolve("data/out/northshire-icb"));
        this.plans = new NhsPlans(home.resolve("data/in/nhs"));
        this.consents = new CouncilConsents(home.resolve("data/in/liquidlogic/consents"));
    }

    /**
     * Makes a home with the checkout's own configuration, and all that the council's systems have to say.
     *
     * @param home made if it is not there
     * @param database that the hub is to use; H2 in the home, or a server
     */
    static Council at(Path home, TestDatabase database, int children, long seed) throws IOException {
        Homes.make(home, children);
        if (!database.name().equals("H2")) {
            Path settings = home.resolve("config/application.yaml");
            Files.writeString(home.resolve("password"), database.password());
            Files.writeString(
                    settings,
                    Files.readString(settings) + "  database:\n    url: " + database.url() + "\n    user: "
                            + database.user() + "\n    password-file: password\n");
        }
        return new Council(home, database, children, seed);
    }

    Path home() {
        return home;
    }

    Random random() {
        return random;
    }

    /** The fleet gets its plans another way than by its folder. */
    void fleetSees(Recipient fleet) {
        depots.set(0, fleet);
    }

    /** One more, beside the two depots. It keeps only the newest of each lane, so it cannot tell of what was before. */
    void alsoSeenBy(Recipient recipient) {
        others.add(recipient);
    }

    /** The first night: everybody's plan, once. Whose plan is shown, is entitled to have it shown. */
    void firstNight() throws IOException {
        plans.sendDamaged(plans.children());
        drain();
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

    /** So many updates, ten to a file; no child twice in one file. */
    void send(int updates) throws IOException {
        for (int sent = 0; sent < updates; sent += A_FILE) {
            List<String> some = new ArrayList<>(riders);
            Collections.shuffle(some, random);
            plans.sendDamaged(some.subList(0, Math.min(Math.min(A_FILE, updates - sent), some.size())));
        }
    }

    /** Some families withdraw their consent, and some of those who had give it again. */
    void changeConsents() throws IOException {
        List<String> some = new ArrayList<>(riders);
        some.retainAll(consents.plainlyGiven());
        Collections.shuffle(some, random);
        Set<String> withdrawn = new TreeSet<>(consents.withdrawn());
        withdrawn.removeIf(child -> random.nextBoolean());
        withdrawn.addAll(some.subList(0, Math.max(1, some.size() / 10)));
        consents.send(withdrawn);
    }

    /** How a hub is started here. */
    Launch launch() {
        return new Launch(Toucan.class.getName(), home, home.resolve("hub.log"));
    }

    /** Lets a hub work until nothing waits; the books must balance and the audit must be whole. */
    void drain() {
        word.books(done("run", "--once"));
        done("audit", "verify");
    }

    /** A command that must end well, in this process. @return what it printed */
    String done(String... words) {
        Typed typed = Typed.toucan(home, words);
        assertThat(typed.exit()).as(typed.out() + typed.err()).isZero();
        return typed.out();
    }

    /** What does not hold now that nothing is left to do. */
    List<String> violations() throws IOException {
        SourceLedger sources = sources();
        assertThat(sources.size()).as("updates in files that were taken").isEqualTo(plans.size());
        List<RecipientView> views = views(depots);
        return new Checker(sources, entitled, word.told(views)).violations(views);
    }

    private SourceLedger sources() throws IOException {
        SourceLedger sources = new SourceLedger();
        plans.tell(sources);
        consents.tell(sources);
        return sources;
    }

    /**
     * Waits until all that was sent is accepted and with whoever may have it.
     *
     * @param but recipients who cannot be reached
     * @throws AssertionError if the hub does not catch up
     */
    void awaitCaughtUp(HubProcess hub, Duration within, String... but) throws IOException {
        Instant deadline = Instant.now().plus(within);
        while (accepted() < plans.size() || !List.of(but).containsAll(lacking().keySet())) {
            assertThat(Instant.now())
                    .as("the hub did not catch up in " + within + ": " + accepted() + " of " + plans.size()
                            + " updates accepted; " + lacking())
                    .isBefore(deadline);
            hub.stayUp(LOOK);
        }
    }

    /** How many updates the NHS was told were accepted. */
    long accepted() throws IOException {
        return sources().size();
    }

    /** What recipients still lack of what was accepted, by recipient; nobody who lacks nothing. */
    Map<String, List<String>> lacking() throws IOException {
        return new Checker(sources(), entitled, Told.NOTHING).lacking(views());
    }

    List<RecipientView> views() throws IOException {
        return views(Stream.concat(depots.stream(), others.stream()).toList());
    }

    private static List<RecipientView> views(List<Recipient> of) throws IOException {
        List<RecipientView> views = new ArrayList<>();
        for (Recipient recipient : of) {
            views.add(recipient.see());
        }
        return views;
    }

    /** Every lane there is. */
    int lanes() {
        return entitled.values().stream().mapToInt(Map::size).sum();
    }

    /** How many updates were sent. */
    long updates() {
        return plans.size();
    }

    /** How much has moved so far: files taken, plans and recalls delivered to the depots. */
    long moved() throws IOException {
        long moved = count(home.resolve("data/in/nhs/.done"));
        for (String depot : List.of("northshire-fleet", "redwing-travel")) {
            Path out = home.resolve("data/out").resolve(depot);
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
}
