package hub.sharing;

import hub.model.ChildId;
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

    /** Versions that a newer one follows are never sent after it. */
    void supersede(List<Long> rows, Instant at) {
        settle(rows, "SUPERSEDED", at);
    }

    void cancel(List<Long> rows, Instant at) {
        settle(rows, "CANCELLED", at);
    }

    private void settle(List<Long> rows, String state, Instant at) {
        jdbc.batchUpdate(
                "update delivery set state = ?, settled_at = ? where id = ?", rows, BATCH, (statement, row) -> {
                    statement.setString(1, state);
                    statement.setObject(2, at.atOffset(ZoneOffset.UTC));
                    statement.setLong(3, row);
                });
    }

    void queue(List<Outbound> rows, Instant at) {
        jdbc.batchUpdate("""
                insert into delivery (kind, delivery_key, lane, version, recipient, product, child_id, scope, content_hash,
                                      reason, state, next_attempt_at, queued_at, by_refresh)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PENDING', ?, ?, ?)
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
        row.setString(10, outbound.reason());
        row.setObject(11, at);
        row.setObject(12, at);
        row.setBoolean(13, outbound.byRefresh());
    }

    /** What was asked about a decision that is no longer in force is asked no more. */
    void takeBackReviews(List<Lane> lanes, Instant at) {
        jdbc.batchUpdate("""
                update review set state = 'SUPERSEDED', settled_at = ?
                 where source_key = ? and kind in ('RECALL', 'DECISION') and state = 'WAITING'
                """, lanes, BATCH, (row, lane) -> {
            row.setObject(1, at.atOffset(ZoneOffset.UTC));
            row.setString(2, lane.name());
        });
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
