package hub.council;

import hub.audit.Audit;
import hub.audit.Journal;
import hub.audit.Ledgers;
import hub.cohort.SendRecords;
import hub.delivery.DeliverySettings;
import hub.delivery.DeliverySettings.OverdueAfter;
import hub.delivery.Gathering;
import hub.delivery.Handout;
import hub.delivery.Outbox;
import hub.delivery.Overdue;
import hub.delivery.PayloadCheck;
import hub.delivery.ReceiptRule;
import hub.delivery.Settlement;
import hub.delivery.Undelivered;
import hub.model.ChildId;
import hub.model.ConsentDecision;
import hub.model.HubRecord;
import hub.model.OrganisationId;
import hub.model.TransportPlan;
import hub.product.AbsentConsents;
import hub.product.Precedence;
import hub.product.Products;
import hub.product.ReadFacts;
import hub.product.Releases;
import hub.product.Strangers;
import hub.sharing.Agreements;
import hub.sharing.ConsentTables;
import hub.sharing.DecisionRun;
import hub.sharing.DecisionWorker;
import hub.sharing.Explain;
import hub.sharing.GateAtHand;
import hub.sharing.HeldReviews;
import hub.sharing.HumanReleases;
import hub.sharing.Rules;
import hub.store.Databases;
import hub.store.HubDataSource;
import hub.store.Marks;
import hub.store.Records;
import hub.testkit.MovableClock;
import hub.testkit.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A made-up council's hub from the store to the outbox, on a database of its own. Records are put in as intake would have. */
public final class Council {

    public static final Path CONFIG = Path.of("..", "..", "config");

    public final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T06:00:00Z"));
    public final JdbcTemplate jdbc;
    public final TransactionTemplate transactions;
    public final Marks marks;
    public final Agreements agreements;
    public final ConsentTables consents;
    public final DecisionWorker worker;
    public final Outbox outbox;
    public final Gathering gathering;
    public final Undelivered undelivered;
    public final Overdue overdue;
    public final Explain explain;
    public final HeldReviews reviews;
    public final HumanReleases releases;
    public final PayloadCheck payloads;
    public final Strangers strangers;
    public final Ledgers ledgers;
    public final Journal journal;
    public final RecordsPut records;

    /** @param opened emptied first */
    public Council(HubDataSource opened) {
        Emptied.all(opened);
        jdbc = new JdbcTemplate(opened);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(opened));
        JdbcClient client = JdbcClient.create(jdbc);
        marks = new Marks(jdbc);
        records = new RecordsPut(jdbc, transactions, marks, clock);
        Audit audit = new Audit(jdbc);
        agreements = new Agreements(jdbc, transactions, marks, audit, clock);
        strangers = new Strangers(client);
        ReadFacts facts =
                new ReadFacts(new Records(client), new AbsentConsents(client), new Releases(client), strangers);
        Products products = Products.of(new Precedence(Map.of()), new SendRecords(new Precedence(Map.of())));
        consents = new ConsentTables(jdbc, transactions, marks, clock);
        Rules rules = new Rules(agreements, consents.load(CONFIG.resolve("consent-precedence.yaml")), products);
        worker = new DecisionWorker(jdbc, transactions, marks, facts, rules, audit, clock);
        explain = new Explain(jdbc, transactions, facts, rules, audit, clock);
        reviews = new HeldReviews(jdbc, transactions, marks, audit, clock);
        releases = new HumanReleases(jdbc, transactions, marks, audit, clock);
        payloads = new PayloadCheck(strangers);
        DeliverySettings settings = DeliverySettings.usual(
                OverdueAfter.USUAL,
                Map.of(People.FLEET, ReceiptRule.TRANSPORT, People.REDWING, ReceiptRule.ACKNOWLEDGED));
        GateAtHand gate = new GateAtHand(facts, rules);
        outbox = new Outbox(jdbc, transactions, gate, audit, marks, settings, clock);
        gathering = new Gathering(jdbc, transactions, gate, audit, marks);
        overdue = new Overdue(jdbc, transactions, audit, marks, settings, clock);
        undelivered = new Undelivered(jdbc, transactions, audit, clock);
        ledgers = new Ledgers(client);
        journal = new Journal(client, new Records(client));
        agreements.load(CONFIG.resolve("agreements"));
    }

    /** The agreements as a hub that starts again on this database knows them. */
    public Agreements restartedAgreements() {
        return new Agreements(jdbc, transactions, marks, new Audit(jdbc), clock);
    }

    /** Two journeys: A operated by the fleet, B by the coach firm; one trained driver. */
    public void journeys() {
        put(People.TRANSPORT, "A-AM", People.journey("A", People.FLEET));
        put(People.TRANSPORT, "B-AM", People.journey("B", People.REDWING));
        put(People.TRANSPORT, "D1", People.driver());
        put(People.TRANSPORT, "T1", People.rescueTraining());
    }

    /** A child of whom nothing is known. */
    public ChildId child() {
        return records.newChild();
    }

    /** A child with a plan, two contacts and a consent, on a journey. */
    public ChildId childOn(String journey) {
        ChildId child = records.newChild();
        put(child, People.LIQUIDLOGIC, "c", People.child());
        put(child, People.NHS, "p", People.plan());
        put(child, People.LIQUIDLOGIC, "k1", People.contact("Sam-canary", 1, "07700 900101"));
        put(child, People.LIQUIDLOGIC, "k2", People.contact("Alex-canary", 2, "07700 900102"));
        put(
                child,
                People.LIQUIDLOGIC,
                "s",
                People.consent(ConsentDecision.GIVEN, "Sam-canary", LocalDate.of(2026, 1, 5)));
        put(child, People.TRANSPORT, "on-" + journey, People.passenger(journey));
        return child;
    }

    public void put(OrganisationId source, String key, HubRecord record) {
        records.put(null, source, key, record);
    }

    public void put(ChildId child, OrganisationId source, String key, HubRecord record) {
        records.put(child, source, child.value() + "/" + key, record);
    }

    public void absent(ChildId child, OrganisationId source, String key) {
        records.absent(child, source, child.value() + "/" + key);
    }

    /** The parent who agreed withdraws. */
    public void withdraw(ChildId child) {
        put(
                child,
                People.LIQUIDLOGIC,
                "s2",
                People.consent(ConsentDecision.WITHDRAWN, "Sam-canary", LocalDate.of(2026, 11, 20)));
    }

    public DecisionRun decide() {
        return worker.decideMarked(1_000);
    }

    public List<Handout> claim(OrganisationId recipient) {
        return outbox.claim(recipient, TransportPlan.NAME, 100, "depot/plans");
    }

    /** Everything due to a recipient is handed out and taken by the transport; the keys, in order. */
    public List<String> deliver(OrganisationId recipient) {
        List<Handout> handouts = claim(recipient);
        handouts.forEach(h -> outbox.settle(h.id(), new Settlement.Taken("ref")));
        return handouts.stream().map(Handout::key).toList();
    }

    /** The states of the outbox rows, oldest first: {@code lane-1-v1 RECEIVED}. */
    public List<String> outboxRows() {
        return outboxRows("true");
    }

    public List<String> outboxRows(String which) {
        return jdbc.queryForList(
                "select delivery_key || ' ' || state from delivery where " + which + " order by id", String.class);
    }

    /** Whom a delivery is about. */
    public ChildId childOf(String deliveryKey) {
        return new ChildId(
                jdbc.queryForObject("select child_id from delivery where delivery_key = ?", Long.class, deliveryKey));
    }

    public List<String> auditEvents() {
        return jdbc.queryForList("select event from audit order by id", String.class);
    }

    public static HubDataSource open(TestDatabase database) {
        return Databases.open(database.url(), database.user(), database.password());
    }
}
