package hub.refresh;

import hub.cohort.Cohort;
import hub.connector.Refresh.Table;
import hub.model.RecordType;
import hub.store.SqlArrays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The loads behind figures: which intake runs brought the versions of the records that are counted. How many each brought is not told: it
 * is a count that no scheme has kept.
 */
final class Loads {

    private static final List<String> COLUMNS = List.of("record-type", "source", "feed", "run", "as-at", "taken-in");

    private final JdbcTemplate jdbc;

    Loads(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One row for each run and type of record, the oldest run first. */
    Table table() {
        return new Table(
                "loads",
                COLUMNS,
                jdbc.query(
                        """
                select r.record_type, run.source, run.feed, run.id, run.as_at, run.finished_at
                  from record r join record_version v on v.record_id = r.id and v.version = r.version
                  join intake_run run on run.id = v.run_id
                 where r.present and r.record_type = any(?)
                 group by r.record_type, run.source, run.feed, run.id, run.as_at, run.finished_at
                 order by r.record_type, run.id
                """,
                        Loads::row,
                        SqlArrays.ofTexts(
                                Cohort.MADE_FROM.stream().map(RecordType::text).toList())));
    }

    private static List<String> row(ResultSet row, int n) throws SQLException {
        return List.of(
                row.getString("record_type"),
                row.getString("source"),
                row.getString("feed"),
                row.getString("id"),
                instant(row, "as_at"),
                instant(row, "finished_at"));
    }

    private static String instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? "" : at.toInstant().toString();
    }
}
