package hub.sharing;

import hub.audit.AuditEvent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people did to agreements beside their files: stopped them, and resumed them. Nothing here is ever taken back. */
final class AgreementActs {

    /** What was done. */
    enum Act {
        STOPPED(AuditEvent.Kind.AGREEMENT_STOPPED),
        RESUMED(AuditEvent.Kind.AGREEMENT_RESUMED);

        private final AuditEvent.Kind audited;

        Act(AuditEvent.Kind audited) {
            this.audited = audited;
        }

        AuditEvent.Kind audited() {
            return audited;
        }
    }

    /** An act whose children may not all be marked yet. */
    record Unmarked(long id, String agreement) {}

    private final JdbcTemplate jdbc;

    AgreementActs(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The stops that hold now. */
    List<AgreementStop> stops() {
        return jdbc.query(
                """
                select agreement, reason, actor, at from agreement_act a
                 where act = 'STOPPED' and not exists (select 1 from agreement_act n where n.agreement = a.agreement and n.id > a.id)
                 order by agreement
                """,
                (row, n) -> new AgreementStop(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()));
    }

    /** Part of the caller's transaction. */
    void add(Act act, String agreement, String reason, String by, Instant at) {
        jdbc.update(
                "insert into agreement_act (agreement, act, reason, actor, at) values (?, ?, ?, ?, ?)",
                agreement,
                act.name(),
                reason,
                by,
                at.atOffset(ZoneOffset.UTC));
    }

    List<Unmarked> unmarked() {
        return jdbc.query(
                "select id, agreement from agreement_act where not marked order by id",
                (row, n) -> new Unmarked(row.getLong(1), row.getString(2)));
    }

    void marked(Unmarked act) {
        jdbc.update("update agreement_act set marked = true where id = ?", act.id());
    }
}
