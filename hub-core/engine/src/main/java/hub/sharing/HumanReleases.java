package hub.sharing;

import hub.audit.Audit;
import hub.audit.AuditEvent;
import hub.audit.AuditEvent.LaneName;
import hub.connector.Fault;
import hub.model.ChildId;
import hub.model.DataCategory;
import hub.model.OrganisationId;
import hub.store.Marks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people release that a restriction would keep back: facts of their own, never changed, only ended. Each marks its child, so that the
 * next decision goes by it.
 */
public final class HumanReleases {

    /**
     * A release that nobody has withdrawn, over or not.
     *
     * @param reason in the words of who recorded it
     * @param by who recorded it
     * @param until the last day it holds
     */
    public record Item(
            long id,
            ChildId child,
            OrganisationId recipient,
            Set<DataCategory> categories,
            String reason,
            String by,
            LocalDate from,
            LocalDate until) {}

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Marks marks;
    private final Audit audit;
    private final Clock clock;

    public HumanReleases(JdbcTemplate jdbc, TransactionTemplate transactions, Marks marks, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.marks = marks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Lets one recipient have what a restriction would keep back, from today to the end of a day.
     *
     * @param by who releases it
     * @throws Fault of kind {@link Fault.Kind#REJECTED} if it is not said who and why, if it is over already, or if no restriction keeps
     *     back what is named
     */
    public void record(
            ChildId child,
            OrganisationId recipient,
            Set<DataCategory> categories,
            LocalDate until,
            String reason,
            String by) {
        Instant now = clock.instant();
        mustSay(reason, by);
        if (categories.isEmpty() || !RestrictionKept.RESTRICTED.containsAll(categories)) {
            throw Fault.rejected(
                    "a restriction keeps back the categories address and contact: name one of them, or both");
        }
        if (until.isBefore(Agreement.dayOf(now))) {
            throw Fault.rejected(until + " is over: a release holds from today to a day that you name");
        }
        transactions.executeWithoutResult(status -> {
            jdbc.update(
                    """
                    insert into restriction_release (child_id, recipient, categories, reason, actor, recorded_at, from_day, until_day)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    child.value(),
                    recipient.value(),
                    new Categories(categories).text(),
                    reason,
                    by,
                    now.atOffset(ZoneOffset.UTC),
                    Agreement.dayOf(now),
                    until);
            follow(
                    AuditEvent.Kind.RELEASED,
                    child,
                    recipient,
                    by,
                    now,
                    new Categories(categories).text() + " until " + until);
        });
    }

    /**
     * Ends a release before its time.
     *
     * @throws Fault of kind {@link Fault.Kind#REJECTED} if none is recorded under this number, or it was withdrawn
     */
    public void withdraw(long id, String reason, String by) {
        mustSay(reason, by);
        transactions.executeWithoutResult(status -> {
            Item release = list().stream()
                    .filter(r -> r.id() == id)
                    .findFirst()
                    .orElseThrow(
                            () -> Fault.rejected("there is no release " + id + ": list them to see those there are"));
            Instant now = clock.instant();
            jdbc.update(
                    "insert into restriction_release_end (release_id, reason, actor, ended_at) values (?, ?, ?, ?)",
                    id,
                    reason,
                    by,
                    now.atOffset(ZoneOffset.UTC));
            follow(AuditEvent.Kind.RELEASE_WITHDRAWN, release.child(), release.recipient(), by, now, "release " + id);
        });
    }

    /** Those that nobody has withdrawn, oldest first. */
    public List<Item> list() {
        return jdbc.query("""
                select * from restriction_release r
                 where not exists (select 1 from restriction_release_end e where e.release_id = r.id) order by id
                """, (row, n) -> item(row));
    }

    private void follow(
            AuditEvent.Kind kind, ChildId child, OrganisationId recipient, String by, Instant now, String detail) {
        marks.mark(List.of(child), now);
        audit.append(List.of(AuditEvent.of(now, kind, by, new LaneName(recipient, "", child, ""), "", detail)));
    }

    private static void mustSay(String reason, String by) {
        if (reason.isBlank() || by.isBlank()) {
            throw Fault.rejected("say who does this, and why: it is kept for ever");
        }
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getLong("id"),
                new ChildId(row.getLong("child_id")),
                OrganisationId.of(row.getString("recipient")),
                Categories.of(row.getString("categories")).granted(),
                row.getString("reason"),
                row.getString("actor"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class));
    }
}
