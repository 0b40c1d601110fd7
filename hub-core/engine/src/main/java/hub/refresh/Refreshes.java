package hub.refresh;

import hub.audit.Audit;
import hub.audit.AuditEvent;
import hub.cohort.ReadCohort;
import hub.connector.Fault;
import hub.connector.Receipt;
import hub.delivery.BackOff;
import hub.delivery.DeliverySettings;
import hub.delivery.ReceiptRule;
import hub.delivery.Settlement;
import hub.model.OrganisationId;
import hub.refresh.MakeRefresh.Made;
import hub.refresh.RefreshTable.Remembered;
import hub.sharing.FiguresGate;
import hub.sharing.GrantedFigures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Refreshes from being asked for to their receipt, in the transactions of the outbox: asked for; claimed, under a lease; the gate asked
 * again, what is shown remembered and audited, all before the send; the outcome. Counting and sending lie outside every transaction.
 */
public final class Refreshes {

    /** The product. */
    public static final String PRODUCT = "send-cohort";

    private static final String ACTOR = "refresh";

    /** Longer than the largest cohort takes to count. */
    private static final Duration LEASE = Duration.ofHours(1);

    private final TransactionTemplate transactions;
    private final RefreshTable table;
    private final FiguresGate gate;
    private final MakeRefresh make;
    private final Audit audit;
    private final DeliverySettings settings;
    private final Schedule schedule;
    private final Clock clock;

    public Refreshes(
            JdbcTemplate jdbc,
            TransactionTemplate transactions,
            FiguresGate gate,
            ReadCohort cohorts,
            Audit audit,
            DeliverySettings settings,
            Schedule schedule,
            Clock clock) {
        this.transactions = transactions;
        this.table = new RefreshTable(jdbc);
        this.gate = gate;
        this.make = new MakeRefresh(cohorts, new Loads(jdbc));
        this.audit = audit;
        this.settings = settings;
        this.schedule = schedule;
        this.clock = clock;
    }

    /**
     * One that is to be made and sent now.
     *
     * @param id negative: what goes out through the same routes and has a positive one is a delivery
     */
    public record Claimed(long id, String key, RefreshRow row, String route) {}

    /** Every refresh there was, by recipient. */
    public List<RefreshRow> all() {
        return table.all();
    }

    /** Whether one is being made and sent. */
    public boolean makingAny() {
        return table.anyClaimed();
    }

    /** Whether what goes by this id is a refresh. */
    public static boolean isOne(long id) {
        return id < 0;
    }

    /** Asks for those that the schedule says are due, and that nobody has asked for since that day began. */
    public void askDue() {
        Instant now = now();
        LocalDate due = schedule.lastDue(MakeRefresh.dayOf(now));
        for (OrganisationId recipient : gate.recipients(PRODUCT, now)) {
            transactions.executeWithoutResult(status -> {
                boolean asked = table.newest(recipient, PRODUCT)
                        .filter(newest -> !MakeRefresh.dayOf(newest.askedAt()).isBefore(due))
                        .isPresent();
                if (!asked) {
                    add(recipient, "schedule", now);
                }
            });
        }
    }

    /**
     * Asks for one now.
     *
     * @param by who asks, for the audit
     * @return its number
     * @throws Fault of kind {@link Fault.Kind#REJECTED} if no agreement in force lets the recipient have it
     */
    public long ask(OrganisationId recipient, String by) {
        Instant now = now();
        if (gate.ask(recipient, PRODUCT, now).isEmpty()) {
            throw Fault.rejected("no agreement in force lets " + recipient + " have " + PRODUCT
                    + ": see \"toucan agreements list\"");
        }
        return transactions.execute(status -> add(recipient, by, now));
    }

    private long add(OrganisationId recipient, String by, Instant now) {
        long number =
                1 + table.newest(recipient, PRODUCT).map(RefreshRow::number).orElse(0L);
        LocalDate beforeTheTerm = schedule.lastDue(MakeRefresh.dayOf(now)).minusDays(1);
        table.add(recipient, PRODUCT, number, by, beforeTheTerm, now);
        audit.append(List.of(AuditEvent.of(
                now, AuditEvent.Kind.REFRESH_ASKED, by, "refresh " + number + " of " + PRODUCT + " for " + recipient)));
        return number;
    }

    /** What a hub that was killed had claimed is due again. */
    public void takeBack() {
        table.takeBackAll();
    }

    /**
     * The one that is due for a recipient; none while an input is half taken in.
     *
     * @param route the way it goes out, for the audit
     */
    public Optional<Claimed> claim(OrganisationId recipient, String product, String route) {
        if (!product.equals(PRODUCT)) {
            return Optional.empty();
        }
        Instant now = now();
        return transactions
                .execute(status -> claim(recipient, product, now))
                .map(row -> new Claimed(-row.id(), row.key(), row, route));
    }

    private Optional<RefreshRow> claim(OrganisationId recipient, String product, Instant now) {
        table.takeBack(now);
        Optional<RefreshRow> due = table.due(recipient, product, now);
        due.ifPresent(row -> {
            Optional<RefreshRow> before = table.shownBefore(recipient, product, row.number());
            table.claim(
                    row,
                    before.flatMap(RefreshRow::asAt).map(MakeRefresh::dayOf).orElse(row.since()),
                    before.flatMap(RefreshRow::asAt).orElse(null),
                    row.asAt().orElse(now),
                    now.plus(LEASE));
        });
        return due.flatMap(row -> table.byId(row.id()));
    }

    /** Counts, and makes what is shown; nothing if no agreement in force lets the recipient have it, and then it is cancelled. */
    public Optional<Made> make(Claimed claimed) {
        RefreshRow row = claimed.row();
        Optional<GrantedFigures> leave = gate.ask(row.recipient(), row.product(), now());
        if (leave.isEmpty()) {
            transactions.executeWithoutResult(
                    status -> table.byId(row.id()).filter(RefreshRow::open).ifPresent(this::cancel));
            return Optional.empty();
        }
        Remembered before = table.shownBefore(row.recipient(), row.product(), row.number())
                .map(table::remembered)
                .orElse(Remembered.NOTHING);
        return Optional.of(make.make(row, row.asAt().orElseThrow(), leave.get(), before.memory(), before.wholeShown()));
    }

    /** Asked right before the send. If it may not, it must be neither sent nor settled. */
    public boolean mayLeave(Claimed claimed, Made made) {
        return transactions.execute(status -> table.byId(-claimed.id())
                .filter(row -> row.state().equals("CLAIMED"))
                .map(row -> mayLeave(row, claimed, made))
                .orElse(false));
    }

    private boolean mayLeave(RefreshRow row, Claimed claimed, Made made) {
        Instant now = now();
        Optional<GrantedFigures> leave = gate.ask(row.recipient(), row.product(), now)
                .filter(granted -> granted.scheme().text().equals(made.refresh().scheme()));
        if (leave.isEmpty()) {
            cancel(row);
            return false;
        }
        if (row.leaseUntil().filter(now::isBefore).isEmpty()) {
            return false;
        }
        if (!row.left()) {
            table.left(row, new Remembered(made.remembered(), made.wholeShown()), made.summary());
            audit.append(List.of(event(row, AuditEvent.Kind.REFRESHED, "")
                    .on(leave.get().grounds(made.hash()))
                    .by(claimed.route())));
        }
        return true;
    }

    private void cancel(RefreshRow row) {
        table.end(row, "CANCELLED", "", true, now());
        audit.append(List.of(event(row, AuditEvent.Kind.REFUSED, "")));
    }

    /** Says how the send ended. Saying it again, or too late, changes nothing. */
    public void settle(long id, Settlement how) {
        transactions.executeWithoutResult(
                status -> table.byId(-id).filter(RefreshRow::open).ifPresent(row -> settle(row, how)));
    }

    private void settle(RefreshRow row, Settlement how) {
        if (how instanceof Settlement.Failed failed) {
            boolean park = failed.kind() == Fault.Kind.REJECTED || failed.kind() == Fault.Kind.DEFECT;
            BackOff wait = new BackOff(settings.firstWait(), settings.longestWait());
            table.failed(
                    row,
                    park ? "PARKED" : "PENDING",
                    failed.kind().name(),
                    failed.message(),
                    now().plus(wait.after(row.id(), row.attempts())));
        } else if (how instanceof Settlement.Taken taken) {
            boolean received = settings.receipt(row.recipient()) == ReceiptRule.TRANSPORT;
            table.end(row, received ? "RECEIVED" : "SENT", taken.reference(), received, now());
            if (received) {
                audit.append(List.of(event(row, AuditEvent.Kind.RECEIVED, taken.reference())));
            }
        }
    }

    /** Takes a recipient's own answer. @return whether it answers a refresh */
    public boolean acknowledge(Receipt receipt) {
        return transactions.execute(status -> table.byKey(receipt.key())
                .map(row -> {
                    if (row.open() || row.state().equals("SENT")) {
                        acknowledge(row, receipt);
                    }
                    return true;
                })
                .orElse(false));
    }

    private void acknowledge(RefreshRow row, Receipt receipt) {
        if (receipt.accepted()) {
            table.end(row, "RECEIVED", receipt.reference(), true, now());
            audit.append(List.of(event(row, AuditEvent.Kind.ACKNOWLEDGED, receipt.reference())));
        } else {
            table.failed(row, "PARKED", Fault.Kind.REJECTED.name(), "the recipient refused it", now());
        }
    }

    private AuditEvent event(RefreshRow row, AuditEvent.Kind kind, String receipt) {
        return AuditEvent.of(
                        now(),
                        kind,
                        ACTOR,
                        "refresh " + row.number() + " of " + row.product() + " for " + row.recipient())
                .answered(receipt);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
