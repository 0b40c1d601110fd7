package hub.delivery;

import hub.audit.AuditEvent.LaneName;
import hub.model.ChildId;
import hub.model.OrganisationId;
import hub.model.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A row of the outbox.
 *
 * @param version of the product; of a recall, the newest version recalled
 * @param purpose of the decision that queued it
 * @param attempts made so far
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
        String purpose) {

    /** The columns that {@link #read} reads, of delivery {@code d} and its lane's decision {@code l}. */
    static final String COLUMNS = """
            d.id, d.kind, d.delivery_key, d.lane, d.version, d.recipient, d.product, d.child_id, d.scope, d.content_hash, d.reason,
            d.state, d.attempts, l.purpose
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
                row.getString("purpose"));
    }

    /** As the recipient knows the lane. */
    String laneName() {
        return "lane-" + lane;
    }

    LaneName name() {
        return new LaneName(recipient, product, child, scope.toString());
    }
}
