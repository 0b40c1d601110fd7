package hub.delivery;

import hub.audit.Audit;
import hub.audit.AuditEvent;
import hub.connector.Fault;
import hub.delivery.Overdue.Unanswered;
import hub.model.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The questions to a person about what has no receipt: one that waits for each recipient, product and kind. */
final class OverdueReviews {

    private final JdbcTemplate jdbc;
    private final Audit audit;

    OverdueReviews(JdbcTemplate jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** A question that waits. @param recalls about recalls, or else about plans */
    record Question(OrganisationId recipient, String product, boolean recalls, Instant openedAt) {

        boolean about(Unanswered one) {
            return recipient.equals(one.recipient()) && product.equals(one.product()) && recalls == one.recalls();
        }
    }

    /** Asks about each that is not asked about already, nor a person has said of it within this time to go on waiting. */
    void ask(List<Unanswered> unanswered, Instant now, Duration within) {
        for (Unanswered one : unanswered) {
            boolean asked = jdbc.queryForObject(
                            """
                    select count(*) from review where kind = 'OVERDUE' and source = ? and feed = ? and source_key = ?
                       and (state = 'WAITING' or state = 'REJECTED' and settled_at > ? and settled_at <= ?)
                    """,
                            Integer.class,
                            one.recipient().value(),
                            one.product(),
                            kind(one.recalls()),
                            utc(now.minus(within)),
                            utc(now.plus(within)))
                    > 0;
            if (!asked) {
                jdbc.update("""
                        insert into review (kind, source, feed, input_name, row_number, source_key, message, state, opened_at)
                        values ('OVERDUE', ?, ?, '', 0, ?, ?, 'WAITING', ?)
                        """, one.recipient().value(), one.product(), kind(one.recalls()), message(one), utc(now));
            }
        }
    }

    private static String message(Unanswered one) {
        String what = one.recalls() ? "recall notices" : "deliveries";
        String done = one.recalls() ? "every copy they name is destroyed" : "it has what was sent";
        return "%s has not acknowledged %,d %s of %s; the oldest was queued on %s. Ask it, and look at \"toucan deliveries list\". Accept"
                        .formatted(
                                one.recipient(),
                                one.count(),
                                what,
                                one.product(),
                                one.oldest().atOffset(ZoneOffset.UTC).toLocalDate())
                + " once it has confirmed to you that " + done + "; reject to go on waiting, and be asked again.";
    }

    /** Takes back the questions that have found their answer. */
    void answered(boolean recalls, List<Unanswered> unanswered, Instant now) {
        List<Long> open = jdbc.queryForList(
                "select id from review where kind = 'OVERDUE' and state = 'WAITING' and source_key = ?",
                Long.class,
                kind(recalls));
        open.stream()
                .filter(id -> unanswered.stream().noneMatch(waiting(id)::about))
                .forEach(id -> settle(id, "SUPERSEDED", now));
    }

    /** @throws Fault of kind {@link Fault.Kind#REJECTED} if no such question waits */
    Question waiting(long id) {
        return jdbc
                .query(
                        "select source, feed, source_key, opened_at from review where id = ? and kind = 'OVERDUE' and state = 'WAITING'",
                        (row, n) -> new Question(
                                OrganisationId.of(row.getString(1)),
                                row.getString(2),
                                row.getString(3).equals(kind(true)),
                                row.getObject(4, OffsetDateTime.class).toInstant()),
                        id)
                .stream()
                .findFirst()
                .orElseThrow(() -> Fault.rejected(
                        "no question " + id + " about a missing receipt waits: list them to see what does"));
    }

    void settle(String actor, long id, String state, Instant now) {
        settle(id, state, now);
        audit.append(
                List.of(AuditEvent.of(now, AuditEvent.Kind.REVIEWED, actor, "review " + id + " OVERDUE " + state)));
    }

    private void settle(long id, String state, Instant now) {
        jdbc.update("update review set state = ?, settled_at = ? where id = ?", state, utc(now), id);
    }

    private static String kind(boolean recalls) {
        return recalls ? "RECALL" : "PRODUCT";
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
