package hub.intake;

import hub.connector.Fault;
import hub.connector.Input;
import hub.model.ChildId;
import hub.model.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** What only a person may decide. Each answer is carried out as a run of its own, so that the books balance and the journal tells it. */
public final class Review {

    /** What is asked. */
    public enum Kind {
        /** Whom a submission is about. */
        IDENTITY,
        /** Which of two versions of the same time holds. */
        CONFLICT,
        /** Whether what is gone from an extract is really gone. */
        ABSENCE,
        /** Whether a copy that is out there must be recalled. */
        RECALL,
        /** Whether a product may be shared. */
        DECISION,
        /** Whether a recipient has confirmed what it left without a receipt. */
        OVERDUE
    }

    /**
     * A question that waits.
     *
     * @param message what is asked, without any value
     * @param candidates the children it may be about
     */
    public record Question(
            long id,
            Kind kind,
            OrganisationId source,
            String feed,
            String input,
            long row,
            String recordType,
            String message,
            List<ChildId> candidates,
            Instant openedAt) {}

    private final JdbcTemplate jdbc;
    private final RunsInTurn runs;
    private final Feeds feeds;
    private final Quarantine quarantine;
    private final Clock clock;

    Review(JdbcTemplate jdbc, RunsInTurn runs, Feeds feeds, Quarantine quarantine, Clock clock) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.feeds = feeds;
        this.quarantine = quarantine;
        this.clock = clock;
    }

    /** The next questions that wait, oldest first. @param after the last id seen; 0 to begin */
    public List<Question> list(long after, int max) {
        return jdbc.query(
                "select * from review where state = 'WAITING' and id > ? order by id limit ?",
                (row, n) -> question(row),
                after,
                max);
    }

    /** The submission is about this child. @throws Fault of kind {@link Fault.Kind#REJECTED} if there is no such question or child */
    public IntakeReport link(long id, ChildId child) {
        boolean known =
                jdbc.queryForObject("select count(*) from child where id = ?", Integer.class, child.value()) > 0;
        if (!known) {
            throw Fault.rejected("there is no " + child + ": take one of the candidates, or a new child");
        }
        return readAgain(waiting(id, Kind.IDENTITY), Ruling.link(child));
    }

    /** The submission is about a child the hub has not met. */
    public IntakeReport linkNew(long id) {
        return readAgain(waiting(id, Kind.IDENTITY), Ruling.NEW_CHILD);
    }

    /** The other version holds, or what is gone is really gone. */
    public IntakeReport accept(long id) {
        Question question = waiting(id, Kind.CONFLICT, Kind.ABSENCE);
        return question.kind() == Kind.CONFLICT ? readAgain(question, Ruling.TAKE) : takeAway(question);
    }

    /** Nothing of it is taken over; the same content is not asked about again. */
    public void reject(long id) {
        settle(waiting(id, Kind.IDENTITY, Kind.CONFLICT, Kind.ABSENCE), "REJECTED");
    }

    private IntakeReport readAgain(Question question, Ruling ruling) {
        AgainItems.Original original = jdbc.queryForObject(
                "select input_name, input_modified, original, record_type, source_key from review where id = ?",
                (row, n) -> new AgainItems.Original(
                        Optional.empty(),
                        Input.of(
                                row.getString(1),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getBytes(3)),
                        Optional.empty(),
                        ruling,
                        Optional.of(new AgainItems.Key(row.getString(4), row.getString(5)))),
                question.id());
        IntakeReport report =
                runs.again(feed(question), original.input(), List.of(original).iterator());
        settle(question, "ACCEPTED");
        quarantine.replayKnown();
        return report;
    }

    private IntakeReport takeAway(Question question) {
        List<Long> records = jdbc.queryForList(
                "select record_id from review_absence where review_id = ? order by record_id",
                Long.class,
                question.id());
        OffsetDateTime at = jdbc.queryForObject(
                "select coalesce(run.as_at, run.started_at) from review r join intake_run run on run.id = r.run_id where r.id = ?",
                OffsetDateTime.class,
                question.id());
        Input label = Input.of(question.input(), Instant.EPOCH, new byte[0]);
        IntakeReport report = runs.takeAway(feed(question), label, records, at.toInstant());
        settle(question, "ACCEPTED");
        return report;
    }

    private Question waiting(long id, Kind... kinds) {
        return jdbc
                .query("select * from review where id = ? and state = 'WAITING'", (row, n) -> question(row), id)
                .stream()
                .filter(question -> List.of(kinds).contains(question.kind()))
                .findFirst()
                .orElseThrow(() ->
                        Fault.rejected("no question " + id + " waits for this answer: list them to see what does"));
    }

    private Feed feed(Question question) {
        return feeds.find(question.source(), question.feed())
                .orElseThrow(() -> Fault.configuration("the reader " + question.feed() + " of " + question.source()
                        + " is not running: start its connector, then answer again"));
    }

    private void settle(Question question, String state) {
        jdbc.update(
                "update review set state = ?, settled_at = ? where id = ?",
                state,
                RecordTable.utc(clock.instant()),
                question.id());
    }

    private static Question question(ResultSet row) throws SQLException {
        String type = row.getString("record_type");
        return new Question(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                OrganisationId.of(row.getString("source")),
                row.getString("feed"),
                row.getString("input_name"),
                row.getLong("row_number"),
                type == null ? "" : type,
                row.getString("message"),
                Stream.of(row.getString("candidates").split(","))
                        .filter(candidate -> !candidate.isEmpty())
                        .map(ChildId::of)
                        .toList(),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }
}
