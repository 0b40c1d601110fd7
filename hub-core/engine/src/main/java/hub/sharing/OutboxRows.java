package hub.sharing;

import hub.model.ChildId;
import hub.store.Bodies;
import hub.store.SqlArrays;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a decision writes into the outbox and the reviews. Sending is another stage's. */
final class OutboxRows {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    OutboxRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Versions that wait, or are parked, are never sent after a newer one. */
    void supersede(List<Lane> lanes, Instant at) {
        settle(lanes, "SUPERSEDED", at);
    }

    void cancel(List<Lane> lanes, Instant at) {
        settle(lanes, "CANCELLED", at);
    }

    private void settle(List<Lane> lanes, String state, Instant at) {
        if (!lanes.isEmpty()) {
            jdbc.update(
                    """
                    update delivery set state = ?, settled_at = ?
                     where lane = any(?) and kind = 'PRODUCT' and state in ('PENDING', 'PARKED')
                    """,
                    state,
                    at.atOffset(ZoneOffset.UTC),
                    SqlArrays.ofNumbers(lanes.stream().map(Lane::number).toList()));
        }
    }

    void queue(List<Outbound> rows, Instant at) {
        jdbc.batchUpdate("""
                insert into delivery (kind, delivery_key, lane, version, recipient, product, child_id, scope, content_hash, body,
                                      reason, state, next_attempt_at, queued_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PENDING', ?, ?)
                """, rows, BATCH, (row, outbound) -> write(row, outbound, at.atOffset(ZoneOffset.UTC)));
    }

    private static void write(PreparedStatement row, Outbound outbound, OffsetDateTime at) throws SQLException {
        LaneKey key = outbound.lane().key();
        row.setString(1, outbound.recall() ? "RECALL" : "PRODUCT");
        row.setString(2, outbound.key());
        row.setLong(3, outbound.lane().number());
        row.setLong(4, outbound.version());
        row.setString(5, key.recipient().value());
        row.setString(6, key.product());
        row.setLong(7, key.child().value());
        row.setString(8, key.scope().toString());
        row.setString(9, outbound.hash());
        row.setBytes(10, outbound.recall() ? null : Bodies.compress(outbound.body()));
        row.setString(11, outbound.reason());
        row.setObject(12, at);
        row.setObject(13, at);
    }

    void review(List<LaneReview> reviews, Instant at) {
        jdbc.batchUpdate("""
                insert into review (kind, source, feed, input_name, row_number, source_key, message, candidates, state, opened_at)
                values (?, ?, ?, ?, 0, ?, ?, ?, 'WAITING', ?)
                """, reviews, BATCH, (row, review) -> {
            LaneKey key = review.lane().key();
            row.setString(1, review.kind().name());
            row.setString(2, key.recipient().value());
            row.setString(3, key.product());
            row.setString(4, key.scope().toString());
            row.setString(5, review.lane().name());
            row.setString(6, review.message());
            row.setString(7, key.child().toString());
            row.setObject(8, at.atOffset(ZoneOffset.UTC));
        });
    }

    /** When a person last accepted that the copies of a lane come back, by the lane's name; of these children. */
    Map<String, Instant> acceptedRecalls(Collection<ChildId> children) {
        Map<String, Instant> accepted = new HashMap<>();
        jdbc.query(
                """
                select r.source_key, max(r.opened_at) from review r
                 where r.kind = 'RECALL' and r.state = 'ACCEPTED' and r.candidates = any(?) group by r.source_key
                """,
                row -> {
                    accepted.put(
                            row.getString(1),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                },
                SqlArrays.ofTexts(children.stream().map(ChildId::toString).toList()));
        return accepted;
    }
}
