package hub.delivery;

import hub.audit.AuditEvent.LaneName;
import hub.model.ChildId;
import hub.model.OrganisationId;
import hub.model.Scope;
import hub.sharing.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A row of the outbox.
 *
 * @param version of the product; of a recall, the newest version recalled
 * @param purpose of the decision that queued it
 * @param attempts made so far
 * @param ofItsLane whether recipient, product, child, scope and key are those of its lane; if not, somebody has changed the row
 * @param leaseUntil when a claim runs out
 * @param doubtful whether it may no longer go: its lane is not granted, a newer version is queued, or the child is to be decided again
 * @param grantEnds when the grant ends by itself
 */
record OutboxRow(
        long id,
        boolean recall,
        String key,
        long lane,
        long version,
        OrganisationId recipient,
        String product,
        ChildId child,
        Scope scope,
        String hash,
        String reason,
        String state,
        int attempts,
        String purpose,
        boolean ofItsLane,
        Optional<Instant> leaseUntil,
        boolean doubtful,
        Optional<Instant> grantEnds) {

    /** The columns that {@link #read} reads, of delivery {@code d} and its lane's decision {@code l}. */
    static final String COLUMNS = """
            d.id, d.kind, d.delivery_key, d.lane, d.version, d.recipient, d.product, d.child_id, d.scope, d.content_hash, d.reason,
            d.state, d.attempts, l.purpose, d.lease_until, l.until_at,
            (d.recipient = l.recipient and d.product = l.product and d.child_id = l.child_id and d.scope = l.scope
              and d.delivery_key = 'lane-' || d.lane || case when d.kind = 'RECALL' then '-r' else '-v' end || d.version) as of_its_lane,
            (l.outcome <> 'GRANTED' or l.last_version > d.version
             or exists (select 1 from to_decide t where t.child_id = d.child_id)) as doubtful
            """;

    static OutboxRow read(ResultSet row, int number) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                row.getString("kind").equals("RECALL"),
                row.getString("delivery_key"),
                row.getLong("lane"),
                row.getLong("version"),
                OrganisationId.of(row.getString("recipient")),
                row.getString("product"),
                new ChildId(row.getLong("child_id")),
                Scope.of(row.getString("scope")),
                row.getString("content_hash"),
                row.getString("reason"),
                row.getString("state"),
                row.getInt("attempts"),
                row.getString("purpose"),
                row.getBoolean("of_its_lane"),
                instant(row, "lease_until"),
                row.getBoolean("doubtful"),
                instant(row, "until_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** Whether a sender that claimed it may send it at this moment. A recall always may. */
    boolean mayLeave(Instant now) {
        boolean claimed =
                state.equals("CLAIMED") && leaseUntil.filter(now::isBefore).isPresent();
        return claimed && (recall || granted(now));
    }

    /** Whether its lane is granted at this moment, and this is its newest version. */
    boolean granted(Instant now) {
        return !doubtful && grantEnds.map(now::isBefore).orElse(true);
    }

    /** What the gate is asked right before it goes. */
    Question question(Instant now) {
        return new Question(recipient, purpose, product, child, scope, now);
    }

    /** As the recipient knows the lane. */
    String laneName() {
        return "lane-" + lane;
    }

    LaneName name() {
        return new LaneName(recipient, product, child, scope.toString());
    }
}
