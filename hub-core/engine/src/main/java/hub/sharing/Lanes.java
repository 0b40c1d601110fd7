package hub.sharing;

import hub.model.ChildId;
import hub.model.OrganisationId;
import hub.model.Scope;
import hub.sharing.Decision.Kind;
import hub.store.SqlArrays;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of decisions: one row a lane. */
final class Lanes {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    Lanes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Every lane about these children. */
    Map<LaneKey, Lane> of(Collection<ChildId> children) {
        Map<LaneKey, Lane> lanes = new LinkedHashMap<>();
        jdbc.query(
                "select * from decision where child_id = any(?) order by lane",
                row -> {
                    Lane lane = read(row);
                    lanes.put(lane.key(), lane);
                },
                SqlArrays.ofChildren(children));
        return lanes;
    }

    void open(Collection<Lane> lanes) {
        jdbc.batchUpdate("""
                insert into decision (outcome, categories, until_at, reasons, decided_at, last_version, last_hash, purpose,
                                      recipient, product, child_id, scope)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, lanes, BATCH, (row, lane) -> {
            write(row, lane);
            row.setString(9, lane.key().recipient().value());
            row.setString(10, lane.key().product());
            row.setLong(11, lane.key().child().value());
            row.setString(12, lane.key().scope().toString());
        });
    }

    void update(Collection<Lane> lanes) {
        jdbc.batchUpdate("""
                update decision set outcome = ?, categories = ?, until_at = ?, reasons = ?, decided_at = ?, last_version = ?,
                                    last_hash = ?, purpose = ?
                 where lane = ?
                """, lanes, BATCH, (row, lane) -> {
            write(row, lane);
            row.setLong(9, lane.number());
        });
    }

    private static void write(PreparedStatement row, Lane lane) throws SQLException {
        row.setString(1, lane.outcome().name());
        row.setString(2, lane.categories());
        row.setObject(3, lane.until().map(u -> u.atOffset(ZoneOffset.UTC)).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE);
        row.setString(4, lane.reasons());
        row.setObject(5, lane.decidedAt().atOffset(ZoneOffset.UTC));
        row.setLong(6, lane.lastVersion());
        row.setString(7, lane.lastHash());
        row.setString(8, lane.purpose());
    }

    private static Lane read(ResultSet row) throws SQLException {
        return new Lane(
                row.getLong("lane"),
                new LaneKey(
                        OrganisationId.of(row.getString("recipient")),
                        row.getString("product"),
                        new ChildId(row.getLong("child_id")),
                        Scope.of(row.getString("scope"))),
                row.getString("purpose"),
                Kind.valueOf(row.getString("outcome")),
                row.getString("categories"),
                Optional.ofNullable(row.getObject("until_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("reasons"),
                instant(row, "decided_at"),
                row.getLong("last_version"),
                row.getString("last_hash"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
