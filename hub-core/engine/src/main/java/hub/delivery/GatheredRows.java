package hub.delivery;

import hub.audit.Audit;
import hub.audit.AuditEvent;
import hub.delivery.Gathering.Try;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of the rows that one try of a refresh has gathered. Must be called inside a transaction. */
public final class GatheredRows {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final Disclosures disclosures;
    private final Audit audit;

    public GatheredRows(JdbcTemplate jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.disclosures = new Disclosures(jdbc);
        this.audit = audit;
    }

    /** Asked right before the send: whether every row may still go. */
    public boolean mayLeave(Try of, Instant now) {
        return jdbc.queryForList("""
                        select r.lane from refresh_row r join decision l on l.lane = r.lane
                         where r.refresh_id = ? and r.attempt = ?
                           and (l.outcome <> 'GRANTED' or l.last_version <> r.version or l.until_at <= ?
                                or exists (select 1 from to_decide t where t.child_id = l.child_id))
                         limit 1
                        """, Long.class, of.refresh(), of.attempt(), utc(now))
                .isEmpty();
    }

    /** A try that did not go, or was not taken: its rows wait for the next. */
    public void giveBack(Try of) {
        each(of, "CLAIMED", rows -> settle(rows, "PENDING", "", null));
        each(of, "SENT", rows -> settle(rows, "PENDING", "", null));
    }

    /** A try that has gone, and the recipient has yet to say that it has it. @param reference its own */
    public void sent(Try of, String reference) {
        each(of, "CLAIMED", rows -> settle(rows, "SENT", reference, null));
    }

    /** The recipient has a try. */
    public void received(Try of, String reference, Instant now) {
        each(of, "CLAIMED", rows -> received(rows, reference, now));
        each(of, "SENT", rows -> received(rows, reference, now));
    }

    private void received(List<OutboxRow> rows, String reference, Instant now) {
        settle(rows, "RECEIVED", reference, utc(now));
        disclosures.received(rows, now);
        audit.append(rows.stream()
                .map(row -> AuditEvent.of(now, AuditEvent.Kind.RECEIVED, Outbox.ACTOR, row.name(), row.key(), "")
                        .answered(reference))
                .toList());
    }

    private void settle(List<OutboxRow> rows, String state, String reference, @Nullable OffsetDateTime at) {
        jdbc.batchUpdate(
                "update delivery set state = ?, receipt = ?, settled_at = ?, lease_until = null where id = ?",
                rows,
                BATCH,
                (statement, row) -> {
                    statement.setString(1, state);
                    statement.setString(2, reference);
                    statement.setObject(3, at, Types.TIMESTAMP_WITH_TIMEZONE);
                    statement.setLong(4, row.id());
                });
    }

    /** Some at a time: each must leave the state. */
    private void each(Try of, String state, Consumer<List<OutboxRow>> step) {
        List<OutboxRow> rows = some(of, state);
        while (!rows.isEmpty()) {
            step.accept(rows);
            rows = some(of, state);
        }
    }

    private List<OutboxRow> some(Try of, String state) {
        return jdbc.query(
                "select " + OutboxRow.COLUMNS + """
                   from refresh_row r join delivery d on d.lane = r.lane and d.version = r.version and d.kind = 'PRODUCT'
                   join decision l on l.lane = d.lane
                  where r.refresh_id = ? and r.attempt = ? and d.state = ? order by r.lane limit ? for update of d
                """, OutboxRow::read, of.refresh(), of.attempt(), state, BATCH);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
