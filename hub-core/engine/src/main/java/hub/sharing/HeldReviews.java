package hub.sharing;

import hub.audit.Audit;
import hub.audit.AuditEvent;
import hub.audit.AuditEvent.LaneName;
import hub.connector.Fault;
import hub.model.ChildId;
import hub.model.OrganisationId;
import hub.store.Marks;
import hub.store.Marks.Turn;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A person's answers to the questions that decisions ask. What follows from an answer is done by the next decision about the child, which
 * the answer marks.
 */
public final class HeldReviews {

    private record Row(String kind, LaneName lane) {}

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Marks marks;
    private final Audit audit;
    private final Clock clock;

    public HeldReviews(JdbcTemplate jdbc, TransactionTemplate transactions, Marks marks, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.marks = marks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The copy must come back.
     *
     * @param actor who answers, for the audit
     * @throws Fault of kind {@link Fault.Kind#REJECTED} if no recall is held under this number
     */
    public void recall(String actor, long id) {
        answer(actor, id, "ACCEPTED", "kind = 'RECALL'");
    }

    /** Nothing is done: the copy stays where it is, or what was asked stays unshared. The same is not asked again until it changes. */
    public void leave(String actor, long id) {
        answer(actor, id, "REJECTED", "kind in ('RECALL', 'DECISION')");
    }

    private void answer(String actor, long id, String state, String kinds) {
        transactions.executeWithoutResult(status -> {
            Instant now = clock.instant();
            Row row = waiting(id, kinds);
            jdbc.update(
                    "update review set state = ?, settled_at = ? where id = ?",
                    state,
                    now.atOffset(ZoneOffset.UTC),
                    id);
            marks.mark(List.of(row.lane().child()), Turn.FIRST, now);
            audit.append(List.of(
                    AuditEvent.of(now, AuditEvent.Kind.REVIEWED, actor, row.lane(), "", row.kind() + " " + state)));
        });
    }

    private Row waiting(long id, String kinds) {
        return jdbc
                .query(
                        "select kind, source, feed, candidates, input_name from review where id = ? and state = 'WAITING' and "
                                + kinds + " for update",
                        (row, n) -> new Row(
                                row.getString(1),
                                new LaneName(
                                        OrganisationId.of(row.getString(2)),
                                        row.getString(3),
                                        ChildId.of(row.getString(4)),
                                        row.getString(5))),
                        id)
                .stream()
                .findFirst()
                .orElseThrow(() -> Fault.rejected(
                        "no question " + id + " about sharing waits for this answer: list them to see what does"));
    }
}
