package hub.audit;

import hub.audit.JournalRow.Kind;
import hub.model.ChildId;
import hub.store.RecordVersionRow;
import hub.store.Records;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lineage of what is known about a child: what came, from whom, which version; who was sent what; which receipt. */
public final class Journal {

    private final JdbcClient jdbc;
    private final Records records;

    public Journal(JdbcClient jdbc, Records records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    /** Every line, in order of time; of one moment in the order of the stages. */
    public List<JournalRow> of(ChildId child) {
        return Stream.of(
                        versions(child),
                        reviews(child),
                        decisions(child),
                        queued(child),
                        disclosed(child),
                        settled(child),
                        audited(child))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(JournalRow::at).thenComparing(JournalRow::kind))
                .toList();
    }

    private List<JournalRow> versions(ChildId child) {
        return records.versionsOf(child).stream().map(Journal::version).toList();
    }

    private static JournalRow version(RecordVersionRow v) {
        String kind = switch (v.kind()) {
            case CONTENT -> "";
            case OLDER -> ", older than what was there";
            case ABSENT -> ", gone from the extract";
        };
        return new JournalRow(
                v.receivedAt(),
                Kind.RECORD,
                v.type().text() + " of " + v.source() + " (record " + v.recordId() + "), version " + v.version() + kind
                        + ", as at " + v.asAt() + ", from " + v.inputName() + " (run " + v.runId() + ")");
    }

    private List<JournalRow> reviews(ChildId child) {
        return read(
                "select opened_at, kind, state, message from review where candidates = 'child-' || ? order by id",
                child,
                (row, n) -> row(row, Kind.REVIEW, row.getString(2) + " " + row.getString(3) + ": " + row.getString(4)));
    }

    private List<JournalRow> decisions(ChildId child) {
        return read(
                """
                select decided_at, recipient, product, scope, outcome, categories, reasons from decision
                 where child_id = ? order by lane
                """,
                child,
                (row, n) -> row(
                        row,
                        Kind.DECISION,
                        lane(row) + row.getString(5) + " " + row.getString(6) + "; "
                                + row.getString(7).replace("\n", " ")));
    }

    private List<JournalRow> queued(ChildId child) {
        return read(
                "select queued_at, recipient, product, scope, delivery_key, kind from delivery where child_id = ? order by id",
                child,
                (row, n) -> row(row, Kind.QUEUED, lane(row) + row.getString(5)));
    }

    private List<JournalRow> disclosed(ChildId child) {
        return read(
                """
                select may_hold_since, recipient, product, scope, version, categories from disclosure where child_id = ? order by id
                """,
                child,
                (row, n) -> row(
                        row,
                        Kind.DISCLOSED,
                        lane(row) + "version " + row.getLong(5) + " may be held; " + row.getString(6)));
    }

    private List<JournalRow> settled(ChildId child) {
        return read(
                """
                select settled_at, recipient, product, scope, delivery_key, state, receipt, failure from delivery
                 where child_id = ? and settled_at is not null order by id
                """,
                child,
                (row, n) -> row(
                        row,
                        Kind.SETTLED,
                        lane(row) + row.getString(5) + " " + row.getString(6) + said("; receipt ", row.getString(7))
                                + said("; ", row.getString(8))));
    }

    private List<JournalRow> audited(ChildId child) {
        return read(
                "select at, recipient, product, scope, event, actor, delivery_key from audit where child_id = ? order by id",
                child,
                (row, n) -> row(
                        row,
                        Kind.AUDIT,
                        lane(row) + row.getString(5) + " by " + row.getString(6) + " " + row.getString(7)));
    }

    private List<JournalRow> read(String sql, ChildId child, RowMapper<JournalRow> mapper) {
        return jdbc.sql(sql).param(child.value()).query(mapper).list();
    }

    private static JournalRow row(ResultSet row, Kind kind, String what) throws SQLException {
        return new JournalRow(row.getObject(1, OffsetDateTime.class).toInstant(), kind, what.strip());
    }

    private static String lane(ResultSet row) throws SQLException {
        return row.getString(2) + " " + row.getString(3) + " " + row.getString(4) + ": ";
    }

    private static String said(String before, String text) {
        return text == null || text.isEmpty() ? "" : before + text;
    }
}
