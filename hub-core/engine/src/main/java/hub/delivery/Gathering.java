package hub.delivery;

import hub.audit.Audit;
import hub.model.ChildId;
import hub.model.OrganisationId;
import hub.sharing.GateAtHand;
import hub.sharing.GateAtHand.Leave;
import hub.sharing.Question;
import hub.store.Marks;
import hub.store.SqlArrays;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What waits in the outbox for a refresh, gathered: everything a recipient is granted of a product at this moment, whether it was sent
 * before or not. Claimed some rows at a time, in transactions of their own: the gate asked again, "may hold" written down, audit, lease;
 * all before the send.
 */
public final class Gathering {

    private static final int BATCH = 1_000;

    /** How long what is gathered is left to its refresh: longer than the largest cohort takes to read. */
    public static final Duration LEASE = Duration.ofHours(1);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final GateAtHand gate;
    private final Disclosures disclosures;
    private final Audit audit;
    private final Marks marks;

    public Gathering(JdbcTemplate jdbc, TransactionTemplate transactions, GateAtHand gate, Audit audit, Marks marks) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.gate = gate;
        this.disclosures = new Disclosures(jdbc);
        this.audit = audit;
        this.marks = marks;
    }

    /** One try of one refresh. */
    public record Try(long refresh, int attempt) {}

    /** A lane that is granted, and whom it is about. */
    public record GrantedLane(long lane, ChildId child) {}

    /** Whether a child is to be decided who was marked, or whose decision ran out, after a moment: one that cannot be is not waited for. */
    public boolean undecided(Instant now, Instant after) {
        return !jdbc.queryForList("""
                        select 1 from to_decide where marked_at > ?
                        union all select 1 from decision where until_at > ? and until_at <= ?
                        limit 1
                        """, Integer.class, utc(after), utc(after), utc(now))
                .isEmpty();
    }

    /** The lanes that are granted now. */
    public List<GrantedLane> granted(OrganisationId recipient, String product) {
        return jdbc.query(
                "select lane, child_id from grant_current where recipient = ? and product = ? order by lane",
                (row, n) -> new GrantedLane(row.getLong(1), new ChildId(row.getLong(2))),
                recipient.value(),
                product);
    }

    /**
     * Claims the newest version on some of these lanes, in their order. A lane on which anything is in doubt is left out.
     *
     * @param route the way it goes out, for the audit
     * @param lease until when they are left to the sender
     */
    public List<GatheredRow> claim(Try of, List<GrantedLane> lanes, String route, Instant lease, Instant now) {
        return transactions.execute(status -> take(of, lanes, route, lease, now));
    }

    private List<GatheredRow> take(Try of, List<GrantedLane> lanes, String route, Instant until, Instant now) {
        List<OutboxRow> rows = newest(lanes, now);
        Map<Question, Leave> leaves =
                gate.ask(rows.stream().map(row -> row.question(now)).toList());
        List<Disclosures.Row> claimed = new ArrayList<>();
        Set<ChildId> doubtful = new LinkedHashSet<>();
        for (OutboxRow row : rows) {
            Leave leave = leaves.get(row.question(now));
            if (leave != null && leave.content().hash().equals(row.hash())) {
                claimed.add(new Disclosures.Row(row, leave));
            } else {
                doubtful.add(row.child());
            }
        }
        lease(claimed, until);
        audit.append(disclosures.mayHold(claimed, now).stream()
                .map(d -> d.event(route, now))
                .toList());
        note(of, claimed);
        marks.mark(doubtful, now);
        return claimed.stream()
                .map(c -> new GatheredRow(
                        c.row().lane(), c.row().child(), c.leave().content().product()))
                .toList();
    }

    /** What waits, and what was sent before and is still granted; nothing of a lane with a recall on its way. */
    private List<OutboxRow> newest(List<GrantedLane> lanes, Instant now) {
        return jdbc
                .query(
                        "select " + OutboxRow.COLUMNS + " from " + SqlArrays.NUMBERS + """
                           as k(k) join decision l on l.lane = k.k join delivery d on d.lane = l.lane and d.version = l.last_version
                          where d.kind = 'PRODUCT' and d.state in ('PENDING', 'SENT', 'RECEIVED')
                            and not exists (select 1 from delivery e
                                             where e.lane = d.lane and e.kind = 'RECALL' and e.state in ('PENDING', 'CLAIMED'))
                          order by d.lane for update of d
                        """,
                        OutboxRow::read,
                        SqlArrays.ofNumbers(
                                lanes.stream().map(GrantedLane::lane).toList()))
                .stream()
                .filter(row -> row.ofItsLane() && row.granted(now))
                .toList();
    }

    private void lease(List<Disclosures.Row> claimed, Instant until) {
        List<OutboxRow> waiting = claimed.stream()
                .map(Disclosures.Row::row)
                .filter(row -> row.state().equals("PENDING"))
                .toList();
        jdbc.batchUpdate(
                "update delivery set state = 'CLAIMED', attempts = attempts + 1, lease_until = ? where id = ?",
                waiting,
                BATCH,
                (statement, row) -> {
                    statement.setObject(1, utc(until));
                    statement.setLong(2, row.id());
                });
    }

    private void note(Try of, List<Disclosures.Row> claimed) {
        jdbc.batchUpdate(
                "insert into refresh_row (refresh_id, attempt, lane, version) values (?, ?, ?, ?)",
                claimed,
                BATCH,
                (row, c) -> {
                    row.setLong(1, of.refresh());
                    row.setInt(2, of.attempt());
                    row.setLong(3, c.row().lane());
                    row.setLong(4, c.row().version());
                });
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
