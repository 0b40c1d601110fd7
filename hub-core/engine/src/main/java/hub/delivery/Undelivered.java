package hub.delivery;

import hub.audit.Audit;
import hub.audit.AuditEvent;
import hub.connector.Fault;
import hub.model.ChildId;
import hub.model.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Deliveries and recalls that were tried and did not go: those that are tried again by themselves, and those that are parked. */
public final class Undelivered {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Audit audit;
    private final Clock clock;

    public Undelivered(JdbcTemplate jdbc, TransactionTemplate transactions, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param state {@code PENDING} (tried again by itself) or {@code PARKED} (waits for a person)
     * @param failure what happened at the last try, with nothing personal in it
     */
    public record Row(
            long id,
            String key,
            String state,
            OrganisationId recipient,
            String product,
            ChildId child,
            boolean recall,
            int attempts,
            String failure,
            Instant queuedAt) {}

    /** The next of them, oldest first. @param after the last id seen; 0 to begin */
    public List<Row> list(long after, int max) {
        return jdbc.query("""
                select * from delivery where (state = 'PARKED' or state = 'PENDING' and failure is not null) and id > ?
                 order by id limit ?
                """, (row, n) -> row(row), after, max);
    }

    /**
     * Has a parked one tried again, under its old key; the gate is asked about it like about any other.
     *
     * @param actor who says so, for the audit
     * @throws Fault of kind {@link Fault.Kind#REJECTED} if nothing is parked under this key
     */
    public void retry(String actor, String key) {
        transactions.executeWithoutResult(status -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            List<OutboxRow> parked = jdbc.query("select " + OutboxRow.COLUMNS + """
                               from delivery d join decision l on l.lane = d.lane
                              where d.delivery_key = ? and d.state = 'PARKED' for update of d
                            """, OutboxRow::read, key);
            if (parked.isEmpty()) {
                throw Fault.rejected("nothing is parked under " + key + ": list what did not go to see what is");
            }
            // One try counts as made: it may have arrived, and an answer to it is taken.
            jdbc.update(
                    "update delivery set state = 'PENDING', attempts = 1, next_attempt_at = ?, settled_at = null where delivery_key = ?",
                    now.atOffset(ZoneOffset.UTC),
                    key);
            audit.append(List.of(AuditEvent.of(
                    now, AuditEvent.Kind.REPLAYED, actor, parked.get(0).name(), key, "parked, tried again")));
        });
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("delivery_key"),
                row.getString("state"),
                OrganisationId.of(row.getString("recipient")),
                row.getString("product"),
                new ChildId(row.getLong("child_id")),
                row.getString("kind").equals("RECALL"),
                row.getInt("attempts"),
                row.getString("failure"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant());
    }
}
