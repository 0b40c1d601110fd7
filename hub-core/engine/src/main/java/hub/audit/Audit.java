package hub.audit;

import hub.audit.AuditEvent.LaneName;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The list of every disclosure and every refusal. Written in the caller's transaction: what is not audited did not happen. An event is
 * sealed a moment later ({@code hub.audit.chain}), so that no act ever waits for another's.
 */
public final class Audit {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    public Audit(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Appends, in this order. */
    public void append(Collection<AuditEvent> events) {
        jdbc.batchUpdate("""
                insert into audit (at, event, actor, recipient, product, child_id, scope, delivery_key, detail, route, receipt,
                                   purpose, reasons, categories, agreement, consents, records, content_hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, events, BATCH, (row, event) -> {
            write(row, event);
            write(row, event.grounds());
        });
    }

    private static void write(PreparedStatement row, AuditEvent event) throws SQLException {
        Optional<LaneName> lane = event.lane();
        row.setObject(1, event.at().atOffset(ZoneOffset.UTC));
        row.setString(2, event.kind().name());
        row.setString(3, event.actor());
        row.setString(4, lane.map(l -> l.recipient().value()).orElse(""));
        row.setString(5, lane.map(LaneName::product).orElse(""));
        row.setObject(6, lane.map(l -> l.child().value()).orElse(null), Types.BIGINT);
        row.setString(7, lane.map(LaneName::scope).orElse(""));
        row.setString(8, event.deliveryKey());
        row.setString(9, event.detail());
        row.setString(10, event.route());
        row.setString(11, event.receipt());
    }

    private static void write(PreparedStatement row, Grounds grounds) throws SQLException {
        row.setString(12, grounds.purpose());
        row.setString(13, String.join(",", grounds.reasons()));
        row.setString(14, grounds.categories());
        row.setString(15, grounds.agreement());
        row.setString(16, String.join(",", grounds.consents()));
        row.setString(17, String.join(",", grounds.records()));
        row.setString(18, grounds.contentHash());
    }
}
