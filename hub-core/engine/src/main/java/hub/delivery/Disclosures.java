package hub.delivery;

import hub.audit.AuditEvent;
import hub.sharing.GateAtHand.Leave;
import hub.store.SqlArrays;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** What left, to whom and when. Written before the send: from then on the recipient may hold a copy. */
final class Disclosures {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    /** A row about to be sent, with the leave to send it. */
    record Row(OutboxRow row, Leave leave) {

        AuditEvent event(String route, Instant now) {
            return AuditEvent.of(now, AuditEvent.Kind.DISCLOSED, Outbox.ACTOR, row.name(), row.key(), "")
                    .on(leave.grounds())
                    .by(route);
        }
    }

    Disclosures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes one disclosure for each row that has none yet (a row tried again has one), and answers those rows. */
    List<Row> mayHold(List<Row> rows, Instant since) {
        Set<Long> known = new HashSet<>(jdbc.queryForList(
                "select d.delivery_id from " + SqlArrays.NUMBERS
                        + " as k(k) left join disclosure d on d.lane = k.k where d.delivery_id is not null",
                Long.class,
                SqlArrays.ofNumbers(rows.stream().map(r -> r.row().lane()).toList())));
        List<Row> first =
                rows.stream().filter(r -> !known.contains(r.row().id())).toList();
        jdbc.batchUpdate("""
                insert into disclosure (delivery_id, lane, recipient, product, child_id, scope, version, content_hash, categories,
                                        may_hold_since)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, first, BATCH, (statement, entry) -> {
            OutboxRow row = entry.row();
            statement.setLong(1, row.id());
            statement.setLong(2, row.lane());
            statement.setString(3, row.recipient().value());
            statement.setString(4, row.product());
            statement.setLong(5, row.child().value());
            statement.setString(6, row.scope().toString());
            statement.setLong(7, row.version());
            statement.setString(8, row.hash());
            statement.setString(9, entry.leave().granted().categories().text());
            statement.setObject(10, since.atOffset(ZoneOffset.UTC));
        });
        return first;
    }

    void received(List<OutboxRow> rows, Instant at) {
        jdbc.batchUpdate(
                "update disclosure set received_at = ? where delivery_id = ? and received_at is null",
                rows,
                BATCH,
                (statement, row) -> {
                    statement.setObject(1, at.atOffset(ZoneOffset.UTC));
                    statement.setLong(2, row.id());
                });
    }

    /** The recipient has been told to destroy every version up to this one. */
    void recalled(OutboxRow recall, Instant at) {
        jdbc.update(
                "update disclosure set recalled_at = ? where lane = ? and version <= ? and recalled_at is null",
                at.atOffset(ZoneOffset.UTC),
                recall.lane(),
                recall.version());
        jdbc.update("""
                update delivery set state = 'RECALLED'
                 where lane = ? and kind = 'PRODUCT' and version <= ? and state in ('SENT', 'RECEIVED')
                """, recall.lane(), recall.version());
    }
}
