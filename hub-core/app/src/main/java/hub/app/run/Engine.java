package hub.app.run;

import hub.app.config.Home;
import hub.app.config.HubSettings;
import hub.app.config.HubSettings.Database;
import hub.app.desk.Desk;
import hub.audit.Audit;
import hub.audit.ChildFinder;
import hub.audit.Journal;
import hub.audit.Ledgers;
import hub.audit.chain.ChainKeys;
import hub.audit.chain.HeadFile;
import hub.audit.chain.Sealer;
import hub.audit.chain.VerifyChain;
import hub.cohort.ReadCohort;
import hub.cohort.SendRecords;
import hub.connector.Fault;
import hub.delivery.DeliverySettings;
import hub.delivery.Gathering;
import hub.delivery.Outbox;
import hub.delivery.Overdue;
import hub.delivery.PayloadCheck;
import hub.delivery.Undelivered;
import hub.intake.Feeds;
import hub.intake.Intake;
import hub.product.AbsentConsents;
import hub.product.Precedence;
import hub.product.PrecedenceFile;
import hub.product.Products;
import hub.product.ReadFacts;
import hub.product.Releases;
import hub.product.Strangers;
import hub.pseudonym.HmacPseudonyms;
import hub.pseudonym.Pseudonyms;
import hub.refresh.RecallNames;
import hub.refresh.RefreshSources;
import hub.refresh.Refreshes;
import hub.sharing.Agreements;
import hub.sharing.ConsentTables;
import hub.sharing.DecisionWorker;
import hub.sharing.Explain;
import hub.sharing.FiguresGate;
import hub.sharing.GateAtHand;
import hub.sharing.HeldReviews;
import hub.sharing.HumanReleases;
import hub.sharing.RowsGate;
import hub.sharing.Rules;
import hub.store.Databases;
import hub.store.HubDataSource;
import hub.store.Marks;
import hub.store.PastRecords;
import hub.store.Records;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine's parts on one database. Closing it lets another hub have the database. */
final class Engine implements AutoCloseable {

    private static final String NO_USER = "";

    final HubDataSource database;
    final Intake intake;
    final Marks marks;
    final ReadFacts facts;
    final Agreements agreements;
    final DecisionWorker decisions;
    final Outbox outbox;
    final Undelivered undelivered;
    final Overdue overdue;
    final Refreshes refreshes;
    final RecallNames recallNames;
    final Explain explain;
    final HeldReviews held;
    final HumanReleases releases;
    final PayloadCheck payloads;
    final ChildFinder children;
    final Journal journal;
    final Ledgers ledgers;
    final Holdings holdings;
    final Refusals refusals;
    final Audit audit;
    final Sealer sealer;
    final VerifyChain chain;
    final Clock clock;

    private Engine(HubDataSource database, Home home, HubSettings settings, Feeds feeds, Clock clock) {
        this.database = database;
        this.clock = clock;
        JdbcTemplate jdbc = new JdbcTemplate(database);
        JdbcClient client = JdbcClient.create(jdbc);
        JdbcTransactionManager manager = new JdbcTransactionManager(database);
        TransactionTemplate transactions = new TransactionTemplate(manager);
        Records records = new Records(client);
        Strangers strangers = new Strangers(client);
        this.facts = new ReadFacts(records, new AbsentConsents(client), new Releases(client), strangers);
        Precedence precedence = PrecedenceFile.read(home.precedence());
        Products products = Products.of(precedence, new SendRecords(precedence));
        this.audit = new Audit(jdbc);
        ChainKeys keys = AuditKeys.of(home, settings);
        HeadFile heads = new HeadFile(home.data().resolve("audit-head"));
        this.sealer = new Sealer(jdbc, transactions, keys, heads, clock);
        this.chain = new VerifyChain(jdbc, keys, heads);
        this.marks = new Marks(jdbc);
        this.intake = new Intake(database, clock, Desk.with(feeds), home.data().resolve("quarantine"));
        this.agreements = new Agreements(jdbc, transactions, marks, audit, clock);
        Rules rules = new Rules(
                agreements,
                new ConsentTables(jdbc, transactions, marks, clock).load(home.consentPrecedence()),
                products);
        this.decisions = new DecisionWorker(jdbc, transactions, marks, facts, rules, audit, clock);
        DeliverySettings deliveries = deliveries(settings);
        GateAtHand gate = new GateAtHand(facts, rules);
        this.outbox = new Outbox(jdbc, transactions, gate, audit, marks, deliveries, clock);
        this.undelivered = new Undelivered(jdbc, transactions, audit, clock);
        this.overdue = new Overdue(jdbc, transactions, audit, marks, deliveries, clock);
        Pseudonyms pseudonyms = new HmacPseudonyms(new PseudonymKeys(home, settings));
        this.refreshes = new Refreshes(
                jdbc,
                transactions,
                new RefreshSources(
                        new ReadCohort(records, new PastRecords(client), precedence),
                        new FiguresGate(agreements),
                        new RowsGate(agreements),
                        new Gathering(jdbc, transactions, gate, audit, marks),
                        pseudonyms,
                        strangers,
                        home.data().resolve("outgoing")),
                audit,
                deliveries,
                settings.refreshSchedule(),
                clock);
        this.recallNames = new RecallNames(jdbc, pseudonyms);
        this.explain = new Explain(jdbc, transactions, facts, rules, audit, clock);
        this.held = new HeldReviews(jdbc, transactions, marks, audit, clock);
        this.releases = new HumanReleases(jdbc, transactions, marks, audit, clock);
        this.payloads = new PayloadCheck(strangers);
        this.children = new ChildFinder(client);
        this.journal = new Journal(client, records);
        this.ledgers = new Ledgers(client);
        this.holdings = new Holdings(client);
        this.refusals = new Refusals(client);
    }

    /**
     * Opens the hub's database, made if it is not there, and takes over the agreements of the home.
     *
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} when another hub has it, or it cannot be used
     */
    static Engine open(Home home, HubSettings settings, Feeds feeds, Clock clock) {
        Database server = settings.database();
        HubDataSource database = server == null
                ? Databases.open(Databases.h2Url(home.openData()), NO_USER, "")
                : Databases.open(server.url(), server.user(), server.password());
        try {
            Engine engine = new Engine(database, home, settings, feeds, clock);
            engine.agreements.load(home.agreements());
            return engine;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Whether a hub has run here before, as far as this machine knows. */
    static boolean hasRun(Home home, HubSettings settings) {
        Path embedded = home.data().resolve("hub.mv.db");
        return settings.database() != null || Files.exists(embedded);
    }

    private static DeliverySettings deliveries(HubSettings settings) {
        return DeliverySettings.usual(
                settings.overdueAfter(),
                settings.recipients().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().receipt())));
    }

    /** What was done last is sealed first. */
    @Override
    public void close() {
        try (database) {
            sealer.seal();
        }
    }
}
