package hub.refresh;

import hub.audit.Audit;
import hub.audit.AuditEvent;
import hub.audit.Grounds;
import hub.connector.Fault;
import hub.connector.Receipt;
import hub.delivery.BackOff;
import hub.delivery.DeliverySettings;
import hub.delivery.Gathering;
import hub.delivery.ReceiptRule;
import hub.delivery.Settlement;
import hub.model.OrganisationId;
import hub.refresh.Making.Ending;
import hub.refresh.Making.Ending.How;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Refreshes from being asked for to their receipt, in the transactions of the outbox: asked for; claimed, under a lease; the gate asked
 * again, what is shown remembered and audited, all before the send; the outcome. Making and sending lie outside every transaction.
 */
public final class Refreshes {

    private static final String ACTOR = "refresh";
    private static final String CHANGED = "what it holds changed while it was written: it is made anew";

    private final TransactionTemplate transactions;
    private final RefreshTable table;
    private final List<Making> makings;
    private final Audit audit;
    private final DeliverySettings settings;
    private final Asking asking;
    private final Clock clock;

    public Refreshes(
            JdbcTemplate jdbc,
            TransactionTemplate transactions,
            RefreshSources sources,
            Audit audit,
            DeliverySettings settings,
            Schedule schedule,
            Clock clock) {
        this.transactions = transactions;
        this.table = new RefreshTable(jdbc);
        this.makings = sources.makings(jdbc, audit, clock);
        this.audit = audit;
        this.settings = settings;
        this.asking = new Asking(transactions, table, makings, schedule, audit);
        this.clock = clock;
    }

    /**
     * One that is to be made and sent now.
     *
     * @param id negative: what goes out through the same routes and has a positive one is a delivery
     */
    public record Claimed(long id, RefreshRow row, String route) {

        /** The idempotency key that the recipient sees. */
        public String key() {
            return row.key();
        }
    }

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
        asking.due(now());
    }

    /**
     * Asks for one now, of each product that the recipient may have.
     *
     * @param by who asks, for the audit
     * @throws Fault of kind {@link Fault.Kind#REJECTED} if no agreement in force lets the recipient have any
     */
    public void ask(OrganisationId recipient, String by) {
        asking.now(recipient, by, now());
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
        Instant now = now();
        return makings.stream()
                .filter(making -> making.product().equals(product))
                .findFirst()
                .flatMap(making -> transactions.execute(status -> claim(making, recipient, now)))
                .map(row -> new Claimed(-row.id(), row, route));
    }

    private Optional<RefreshRow> claim(Making making, OrganisationId recipient, Instant now) {
        table.takeBack(now, now.plus(Gathering.LEASE));
        Optional<RefreshRow> due = table.due(recipient, making.product(), now, now.plus(settings.longestWait()))
                .filter(row -> making.ready(now));
        due.ifPresent(row -> {
            Optional<Instant> before =
                    table.shownBefore(recipient, row.product(), row.number()).flatMap(RefreshRow::asAt);
            table.claim(
                    row,
                    before.map(RefreshRow::dayOf).orElse(row.since()),
                    before.orElse(null),
                    row.asAt().filter(first -> making.tellsTheSame()).orElse(now),
                    now.plus(Gathering.LEASE));
        });
        return due.flatMap(row -> table.byId(row.id()));
    }

    /** Makes what is shown; nothing if no agreement in force lets the recipient have it, and then it is cancelled. */
    public Optional<Made> make(Claimed claimed) {
        RefreshRow row = claimed.row();
        Optional<Made> made = making(row).make(row, claimed.route(), now());
        if (made.isEmpty()) {
            transactions.executeWithoutResult(
                    status -> table.byId(row.id()).filter(RefreshRow::open).ifPresent(this::cancel));
        }
        return made;
    }

    /** Asked right before the send. If it may not, it must be neither sent nor settled. */
    public boolean mayLeave(Claimed claimed, Made made) {
        return transactions.execute(status -> table.byId(-claimed.id())
                .filter(row -> row.state().equals("CLAIMED")
                        && row.attempts() == claimed.row().attempts())
                .map(row -> mayLeave(row, claimed, made))
                .orElse(false));
    }

    private boolean mayLeave(RefreshRow row, Claimed claimed, Made made) {
        Instant now = now();
        Making making = making(row);
        Optional<Grounds> grounds = making.grounds(row, made, now);
        if (grounds.isEmpty()) {
            cancel(row);
            return false;
        }
        if (row.leaseUntil().filter(now::isBefore).isEmpty()) {
            return false;
        }
        if (!making.holds(row, now)) {
            again(row, new Settlement.Failed(Fault.Kind.UNAVAILABLE, CHANGED));
            return false;
        }
        if (!row.left() || !making.tellsTheSame()) {
            table.left(row, making.remembered(made), made.summary());
            audit.append(List.of(
                    event(row, AuditEvent.Kind.REFRESHED, "").on(grounds.get()).by(claimed.route())));
        }
        return true;
    }

    private Making making(RefreshRow row) {
        return makings.stream()
                .filter(making -> making.product().equals(row.product()))
                .findFirst()
                .orElseThrow();
    }

    private void cancel(RefreshRow row) {
        making(row).ended(row, Ending.NOT_TAKEN, now());
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
            again(row, failed);
        } else if (how instanceof Settlement.Taken taken) {
            boolean received = settings.receipt(row.recipient()) == ReceiptRule.TRANSPORT;
            making(row).ended(row, new Ending(received ? How.RECEIVED : How.SENT, taken.reference()), now());
            table.end(row, received ? "RECEIVED" : "SENT", taken.reference(), received, now());
            if (received) {
                audit.append(List.of(event(row, AuditEvent.Kind.RECEIVED, taken.reference())));
            }
        }
    }

    private void again(RefreshRow row, Settlement.Failed failed) {
        boolean park = failed.kind() == Fault.Kind.REJECTED || failed.kind() == Fault.Kind.DEFECT;
        BackOff wait = new BackOff(settings.firstWait(), settings.longestWait());
        making(row).ended(row, Ending.NOT_TAKEN, now());
        table.failed(
                row,
                park ? "PARKED" : "PENDING",
                failed.kind().name(),
                failed.message(),
                now().plus(wait.after(row.id(), row.attempts())));
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
            making(row).ended(row, new Ending(How.RECEIVED, receipt.reference()), now());
            table.end(row, "RECEIVED", receipt.reference(), true, now());
            audit.append(List.of(event(row, AuditEvent.Kind.ACKNOWLEDGED, receipt.reference())));
        } else {
            again(row, new Settlement.Failed(Fault.Kind.REJECTED, "the recipient refused it"));
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
