package hub.sharing;

import hub.model.ChildId;
import hub.store.Marks;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Marks the children whom a change of an agreement touches, in chunks, so that nobody waits for the whole of them. */
final class TouchedChildren {

    private static final int CHUNK = 1_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Marks marks;
    private final Clock clock;

    TouchedChildren(JdbcTemplate jdbc, TransactionTemplate transactions, Marks marks, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.marks = marks;
        this.clock = clock;
    }

    /** Children who are on a journey that the recipient operates, or about whom it was decided before. */
    void mark(Agreement agreement) {
        List<ChildId> touched = touched(agreement.recipient().value());
        for (int from = 0; from < touched.size(); from += CHUNK) {
            List<ChildId> chunk = touched.subList(from, Math.min(from + CHUNK, touched.size()));
            transactions.executeWithoutResult(status -> marks.mark(chunk, clock.instant()));
        }
    }

    private List<ChildId> touched(String recipient) {
        return jdbc.query("""
                select p.child_id from relationship o
                  join record j on j.id = o.record_id
                  join relationship p on p.kind = 'JOURNEY' and p.link = j.source_key
                 where o.kind = 'OPERATOR' and o.link = ?
                union select d.child_id from decision d where d.recipient = ?
                """, (row, n) -> new ChildId(row.getLong(1)), recipient, recipient);
    }
}
