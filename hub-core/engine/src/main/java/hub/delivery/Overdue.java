package hub.delivery;

import hub.audit.Audit;
import hub.connector.Fault;
import hub.model.OrganisationId;
import hub.store.Marks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What has no receipt after its time. A recall that was sent and not answered is sent again; a person is asked about each recipient that
 * leaves recalls or plans unanswered, and is asked again after the same time as long as nothing changes. Found by state, so that it does not
 * matter when the hub was off.
 */
public final class Overdue {

    private static final int CHUNK = 1_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Settle settle;
    private final OverdueReviews reviews;
    private final DeliverySettings settings;
    private final Clock clock;

    public Overdue(
            JdbcTemplate jdbc,
            TransactionTemplate transactions,
            Audit audit,
            Marks marks,
            DeliverySettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.settle = new Settle(jdbc, audit, marks, settings);
        this.settings = settings;
        this.reviews = new OverdueReviews(jdbc, audit);
        this.clock = clock;
    }

    /** What a recipient leaves unanswered, of one product and one kind. */
    record Unanswered(OrganisationId recipient, String product, boolean recalls, long count, Instant oldest) {}

    /** Sends again what is to be sent again, asks what is to be asked, and takes back the questions that have found their answer. */
    public void look() {
        Instant now = now();
        transactions.executeWithoutResult(status -> {
            jdbc.update("""
                    update delivery set state = 'PENDING'
                     where state = 'SENT' and kind = 'RECALL' and (next_attempt_at <= ? or next_attempt_at > ?)
                    """, utc(now), utc(now.plus(settings.recallAgain())));
            ask(true, now);
            ask(false, now);
        });
    }

    private void ask(boolean recalls, Instant now) {
        Duration after = settings.overdueAfter(recalls);
        List<Unanswered> unanswered = unanswered(recalls, now, after);
        reviews.answered(recalls, unanswered, now);
        reviews.ask(unanswered, now, after);
    }

    /** What was queued by a clock that has been set back since is not waited for until that time has come. */
    private List<Unanswered> unanswered(boolean recalls, Instant now, Duration after) {
        return jdbc.query(
                """
                select recipient, product, count(*), min(queued_at) from delivery
                 where state in ('PENDING', 'CLAIMED', 'SENT', 'PARKED') and kind = ? and (queued_at <= ? or queued_at > ?)
                   and not (by_refresh and state = 'PENDING')
                 group by recipient, product order by recipient, product
                """,
                (row, n) -> new Unanswered(
                        OrganisationId.of(row.getString(1)),
                        row.getString(2),
                        recalls,
                        row.getLong(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()),
                recalls ? "RECALL" : "PRODUCT",
                utc(now.minus(after)),
                utc(now.plus(after)));
    }

    /**
     * The recipient has confirmed to a person what the question is about: all of it counts as acknowledged. A plan that was never sent
     * does not.
     *
     * @param actor who says so, for the audit
     * @throws Fault of kind {@link Fault.Kind#REJECTED} if no such question waits
     */
    public void confirmed(String actor, long review) {
        OverdueReviews.Question question = reviews.waiting(review);
        int confirmed;
        do {
            confirmed = confirm(actor, question, settings.overdueAfter(question.recalls()));
        } while (confirmed == CHUNK);
        transactions.executeWithoutResult(status -> reviews.settle(actor, review, "ACCEPTED", now()));
    }

    /** Goes on waiting: the same is asked again after the same time. */
    public void goOnWaiting(String actor, long review) {
        reviews.waiting(review);
        transactions.executeWithoutResult(status -> reviews.settle(actor, review, "REJECTED", now()));
    }

    private int confirm(String actor, OverdueReviews.Question question, Duration after) {
        return transactions.execute(status -> {
            List<OutboxRow> rows = jdbc.query(
                    "select " + OutboxRow.COLUMNS + """
                               from delivery d join decision l on l.lane = d.lane
                              where d.state in ('PENDING', 'CLAIMED', 'SENT', 'PARKED') and d.kind = ?
                                and (d.queued_at <= ? or d.queued_at > ?)
                                and d.recipient = ? and d.product = ? and not (d.by_refresh and d.state = 'PENDING')
                                and (d.kind = 'RECALL' or d.attempts > 0)
                              order by d.id limit ? for update of d
                            """,
                    OutboxRow::read,
                    question.recalls() ? "RECALL" : "PRODUCT",
                    utc(question.openedAt().minus(after)),
                    utc(question.openedAt().plus(after)),
                    question.recipient().value(),
                    question.product(),
                    CHUNK);
            rows.forEach(row -> settle.confirmed(row, actor, now()));
            return rows.size();
        });
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
