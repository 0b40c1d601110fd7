package hub.delivery;

import hub.audit.Audit;
import hub.connector.Delivery;
import hub.connector.Fault;
import hub.connector.Recall;
import hub.model.ChildId;
import hub.model.OrganisationId;
import hub.sharing.GateAtHand;
import hub.sharing.GateAtHand.Leave;
import hub.sharing.Question;
import hub.store.Marks;
import hub.store.SqlArrays;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Transaction (iii) of promise 1: the gate asked again, "may hold" written down, audit, lease; all before the send. */
final class Claim {

    private final JdbcTemplate jdbc;
    private final GateAtHand gate;
    private final Disclosures disclosures;
    private final Audit audit;
    private final Marks marks;
    private final DeliverySettings settings;

    Claim(JdbcTemplate jdbc, GateAtHand gate, Audit audit, Marks marks, DeliverySettings settings) {
        this.jdbc = jdbc;
        this.gate = gate;
        this.disclosures = new Disclosures(jdbc);
        this.audit = audit;
        this.marks = marks;
        this.settings = settings;
    }

    List<Handout> take(OrganisationId recipient, String product, int max, String route, Instant now) {
        giveBackExpired(recipient, product, now);
        List<OutboxRow> due = due(recipient, product, max, now).stream()
                .filter(row -> row.ofItsLane() || parked(row, now))
                .toList();
        Map<Question, Leave> leaves = gate.ask(
                due.stream().filter(r -> !r.recall()).map(r -> r.question(now)).toList());
        List<Handout> handouts = new ArrayList<>();
        List<Disclosures.Row> disclosed = new ArrayList<>();
        Set<ChildId> doubtful = new LinkedHashSet<>();
        for (OutboxRow row : due) {
            Leave leave = leaves.get(row.question(now));
            if (row.recall()) {
                handouts.add(new Handout.OfRecall(row.id(), row.child(), recall(row, now)));
            } else if (leave != null && leave.content().hash().equals(row.hash())) {
                handouts.add(new Handout.OfDelivery(row.id(), row.child(), delivery(row, leave, now)));
                disclosed.add(new Disclosures.Row(row, leave));
            } else {
                doubtful.add(row.child());
            }
        }
        lease(handouts, now);
        audit.append(disclosures.mayHold(disclosed, now).stream()
                .map(d -> d.event(route, now))
                .toList());
        marks.mark(doubtful, now);
        return handouts;
    }

    /** A row that says another recipient, product, child or scope than its lane is nobody's to send. Answers whether it may be sent: no. */
    private boolean parked(OutboxRow row, Instant now) {
        jdbc.update(
                "update delivery set state = 'PARKED', failure_kind = ?, failure = ?, settled_at = ? where id = ?",
                Fault.Kind.DEFECT.name(),
                "the row is not of its lane: recipient, product, child, scope or key were changed after it was queued",
                utc(now),
                row.id());
        return false;
    }

    /**
     * A sender that took too long has stopped, or has lost its lease: the row is due again, under the same key. So is one whose lease ends
     * later than any: the clock was set back since.
     */
    private void giveBackExpired(OrganisationId recipient, String product, Instant now) {
        jdbc.update(
                """
                update delivery set state = 'PENDING', lease_until = null
                 where recipient = ? and product = ? and state = 'CLAIMED'
                   and (lease_until <= ? or lease_until > case when by_refresh then cast(? as timestamp with time zone) else ? end)
                """,
                recipient.value(),
                product,
                utc(now),
                utc(now.plus(Gathering.LEASE)),
                utc(now.plus(settings.lease())));
    }

    /**
     * The first row of each lane, if it is due and nothing of the lane is being sent. A version of a child who is to be decided again
     * waits; a recall does not, unless a refresh that is being sent has what it recalls. What is sent and awaits its acknowledgement does
     * not hold up what comes after it. What waits for a refresh is never due by itself. A row that is to wait longer than any is due: the
     * clock was set back since, and it would wait for as long as that.
     */
    private List<OutboxRow> due(OrganisationId recipient, String product, int max, Instant now) {
        return jdbc.query(
                "select " + OutboxRow.COLUMNS + """
                           from delivery d join decision l on l.lane = d.lane
                          where d.recipient = ? and d.product = ? and d.state = 'PENDING'
                            and (d.next_attempt_at <= ? or d.next_attempt_at > ?)
                            and not d.by_refresh
                            and (d.kind = 'PRODUCT' or not exists (
                                 select 1 from refresh_row w join refresh f on f.id = w.refresh_id
                                  where w.lane = d.lane and f.state = 'CLAIMED'))
                            and (d.kind = 'RECALL' or not exists (select 1 from to_decide t where t.child_id = d.child_id))
                            and not exists (select 1 from delivery e
                                             where e.lane = d.lane and e.id < d.id and e.state in ('PENDING', 'CLAIMED'))
                          order by d.id limit ? for update of d skip locked
                        """,
                OutboxRow::read,
                recipient.value(),
                product,
                utc(now),
                utc(now.plus(settings.longestWait())),
                max);
    }

    private void lease(List<Handout> handouts, Instant now) {
        if (!handouts.isEmpty()) {
            jdbc.update(
                    "update delivery set state = 'CLAIMED', attempts = attempts + 1, lease_until = ? where id = any(?)",
                    utc(now.plus(settings.lease())),
                    SqlArrays.ofNumbers(handouts.stream().map(Handout::id).toList()));
        }
    }

    private static Delivery delivery(OutboxRow row, Leave leave, Instant now) {
        return new Delivery(
                row.key(),
                row.laneName(),
                row.version(),
                row.recipient(),
                row.scope(),
                leave.content().product(),
                leave.content().canonical(),
                leave.content().hash(),
                now);
    }

    private static Recall recall(OutboxRow row, Instant now) {
        return new Recall(
                row.key(),
                row.laneName(),
                row.version(),
                row.recipient(),
                row.scope(),
                row.product(),
                row.reason(),
                now);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
