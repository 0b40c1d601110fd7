package hub.delivery;

import hub.audit.Audit;
import hub.connector.Fault;
import hub.connector.Receipt;
import hub.model.OrganisationId;
import hub.sharing.GateAtHand;
import hub.store.Marks;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What waits to be sent. A claim hands it out, under a lease, in the order of each lane; a settlement says what became of it. Between the
 * two lies the send, outside every transaction.
 */
public final class Outbox {

    /** The part of the hub named in the audit. */
    static final String ACTOR = "delivery";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Claim claim;
    private final Settle settle;
    private final Clock clock;

    public Outbox(
            JdbcTemplate jdbc,
            TransactionTemplate transactions,
            GateAtHand gate,
            Audit audit,
            Marks marks,
            DeliverySettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.claim = new Claim(jdbc, gate, audit, marks, settings);
        this.settle = new Settle(jdbc, audit, marks, settings);
        this.clock = clock;
    }

    /**
     * What is due for a recipient, at most so much, oldest first; from now on the recipient may hold it.
     *
     * @param route the way it goes out, for the audit
     */
    public List<Handout> claim(OrganisationId recipient, String product, int max, String route) {
        return transactions.execute(status -> claim.take(recipient, product, max, route, now()));
    }

    /**
     * Takes back what a hub that was killed had claimed: one hub at a time has the database, so nobody sends it any more. It is due again
     * at once, under the same key.
     */
    public void takeBack() {
        jdbc.update("update delivery set state = 'PENDING', lease_until = null where state = 'CLAIMED'");
    }

    /**
     * Asked right before each send, because a claim hands out many at once and a send takes its time: may this one still go? If not, the
     * row is given back, and must be neither sent nor settled.
     */
    public boolean mayLeave(long id) {
        return transactions.execute(
                status -> row("d.id = ?", id).map(this::mayLeave).orElse(false));
    }

    private boolean mayLeave(OutboxRow row) {
        boolean may = row.mayLeave(now());
        if (!may) {
            settle.giveBack(row, now());
        }
        return may;
    }

    /** Says how the send of a claimed row ended. Saying it again, or too late, changes nothing. */
    public void settle(long id, Settlement how) {
        transactions.executeWithoutResult(
                status -> row("d.id = ?", id).ifPresent(row -> settle.settle(row, how, now())));
    }

    /** Takes a recipient's own answer. The first answer to a key counts. */
    public Acknowledged acknowledge(Receipt receipt) {
        return transactions.execute(status -> row("d.delivery_key = ?", receipt.key())
                .map(row -> acknowledge(row, receipt))
                .orElse(Acknowledged.UNKNOWN_KEY));
    }

    private Acknowledged acknowledge(OutboxRow row, Receipt receipt) {
        return switch (row.state()) {
            case "CLAIMED", "SENT" -> {
                if (receipt.accepted()) {
                    settle.acknowledged(row, receipt.reference(), now());
                } else {
                    settle.park(row, new Settlement.Failed(Fault.Kind.REJECTED, "the recipient refused it"), now());
                }
                yield Acknowledged.TAKEN;
            }
            case "PENDING" -> row.attempts() > 0 ? early(row, receipt) : Acknowledged.UNKNOWN_KEY;
            default -> Acknowledged.REPEATED;
        };
    }

    /** The answer to a send whose end the hub never learned: it was taken after all. */
    private Acknowledged early(OutboxRow row, Receipt receipt) {
        if (receipt.accepted()) {
            settle.acknowledged(row, receipt.reference(), now());
        }
        return Acknowledged.TAKEN;
    }

    private Optional<OutboxRow> row(String which, Object value) {
        return jdbc
                .query(
                        "select " + OutboxRow.COLUMNS + " from delivery d join decision l on l.lane = d.lane where "
                                + which + " for update of d",
                        OutboxRow::read,
                        value)
                .stream()
                .findFirst();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
