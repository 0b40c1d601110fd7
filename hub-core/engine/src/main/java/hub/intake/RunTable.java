package hub.intake;

import hub.connector.Input;
import hub.connector.Note;
import hub.connector.Reader;
import hub.intake.Counts.Outcome;
import hub.intake.IntakeReport.Absence;
import hub.intake.IntakeReport.State;
import hub.model.OrganisationId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The ledger of runs. */
final class RunTable {

    private static final String LAST = "select * from intake_run where id = (select max(id) from intake_run"
            + " where source = ? and feed = ? and state = 'DONE' and not replay)";

    private final JdbcTemplate jdbc;

    RunTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest run of a feed that was taken to its end. */
    Optional<IntakeReport> last(Feed feed, String digest) {
        return jdbc
                .query(
                        LAST,
                        (row, n) -> row.getString("input_digest").equals(digest) ? report(row) : null,
                        feed.source().value(),
                        feed.name())
                .stream()
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** Opens a run. One of the same feed that is still open was killed. */
    Run open(Feed feed, Input input, String digest, boolean replay, Instant at) {
        String source = feed.source().value();
        jdbc.update(
                "update intake_run set state = 'STOPPED', finished_at = ? where source = ? and feed = ? and state = 'RUNNING'",
                RecordTable.utc(at),
                source,
                feed.name());
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement row = connection.prepareStatement(
                            "insert into intake_run (source, feed, input_name, input_digest, extent, replay, state, started_at)"
                                    + " values (?, ?, ?, ?, ?, ?, 'RUNNING', ?)",
                            new String[] {"id"});
                    row.setString(1, source);
                    row.setString(2, feed.name());
                    row.setString(3, Text.column(input.name(), 255));
                    row.setString(4, digest);
                    row.setString(
                            5, (replay ? Reader.Extent.CHANGES : feed.reader().extent()).name());
                    row.setBoolean(6, replay);
                    row.setObject(7, RecordTable.utc(at));
                    return row;
                },
                key);
        long id = key.getKey().longValue();
        return new Run(id, feed, replay, at, watermark(source, feed.name()), present(source, feed.name()));
    }

    private Optional<Instant> watermark(String source, String feed) {
        OffsetDateTime newest = jdbc.queryForObject(
                "select max(extract_at) from intake_run where source = ? and feed = ? and state = 'DONE'",
                OffsetDateTime.class,
                source,
                feed);
        return Optional.ofNullable(newest).map(OffsetDateTime::toInstant);
    }

    private long present(String source, String feed) {
        return jdbc.queryForObject(
                "select count(*) from record where source = ? and feed = ? and present", Long.class, source, feed);
    }

    /** Adds a batch to the ledger, in the batch's own transaction. */
    void count(Run run, Counts batch) {
        jdbc.update(
                """
                update intake_run set read_count = read_count + ?, new_count = new_count + ?, changed_count = changed_count + ?,
                       unchanged_count = unchanged_count + ?, older_count = older_count + ?, quarantined_count = quarantined_count + ?,
                       review_count = review_count + ? where id = ?
                """,
                batch.read(),
                batch.of(Outcome.NEW),
                batch.of(Outcome.CHANGED),
                batch.of(Outcome.UNCHANGED),
                batch.of(Outcome.OLDER),
                batch.of(Outcome.QUARANTINED),
                batch.of(Outcome.REVIEW),
                run.id());
    }

    /** Closes a run. */
    IntakeReport close(Run run, State state, Absence absence, long absent, List<Note> notes, Instant at) {
        jdbc.update(
                """
                update intake_run set state = ?, absence = ?, absent_count = ?, notes = ?, as_at = ?, extract_at = ?, finished_at = ?
                 where id = ?
                """,
                state.name(),
                absence.name(),
                absent,
                Text.notes(notes),
                run.greatestAsAt().map(RecordTable::utc).orElse(null),
                state == State.DONE ? run.extractAt().map(RecordTable::utc).orElse(null) : null,
                RecordTable.utc(at),
                run.id());
        return jdbc.queryForObject("select * from intake_run where id = ?", (row, n) -> report(row), run.id());
    }

    private static IntakeReport report(ResultSet row) throws SQLException {
        return new IntakeReport(
                row.getLong("id"),
                OrganisationId.of(row.getString("source")),
                row.getString("feed"),
                row.getString("input_name"),
                State.valueOf(row.getString("state")),
                counts(row),
                Absence.valueOf(row.getString("absence")),
                row.getLong("absent_count"),
                Text.notes(row.getString("notes")),
                false);
    }

    private static Counts counts(ResultSet row) throws SQLException {
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, row.getLong(outcome.name().toLowerCase(Locale.ROOT) + "_count"));
        }
        return new Counts(row.getLong("read_count"), outcomes);
    }
}
