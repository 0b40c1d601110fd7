package hub.intake;

import hub.model.ChildId;
import hub.model.RecordType;
import hub.store.SqlArrays;
import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Absences that wait for a person. What a newer extract says takes the place of what an older one asked. */
final class AbsenceReviews {

    private record Asked(long review, long record) {}

    private record Gone(long id, ChildId child) {}

    private static final String CHILD = RecordType.CHILD.text();

    private final JdbcTemplate jdbc;

    AbsenceReviews(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One question about everything that would be taken away. */
    void hold(Run run, List<Long> records) {
        supersede(asked(run, ""));
        open(
                run,
                "",
                "",
                records.size() + " records are gone, and too much is wrong with the extract to believe it",
                records);
    }

    /** One question for each child that is gone, unless it was asked and the child has not been seen since. */
    void askOfChildren(Run run, List<Long> children) {
        supersede(asked(run, ""));
        List<Asked> before = asked(run, CHILD);
        Set<Long> gone = new HashSet<>(children);
        supersede(
                before.stream().filter(asked -> !gone.contains(asked.record())).toList());
        before.stream().map(Asked::record).forEach(gone::remove);
        jdbc.query(
                        "select r.id, r.child_id from " + SqlArrays.NUMBERS
                                + " as k(k) left join record r on r.id = k.k where r.id is not null order by r.id",
                        (row, n) -> new Gone(row.getLong(1), new ChildId(row.getLong(2))),
                        SqlArrays.ofNumbers(gone))
                .forEach(record -> open(
                        run,
                        CHILD,
                        record.child().toString(),
                        "the child is gone from a complete extract",
                        List.of(record.id())));
    }

    private List<Asked> asked(Run run, String type) {
        return jdbc.query(
                "select r.id, a.record_id from review r join review_absence a on a.review_id = r.id where r.kind = 'ABSENCE'"
                        + " and r.source = ? and r.feed = ? and r.state in ('WAITING', 'REJECTED') and coalesce(r.record_type, '') = ?",
                (row, n) -> new Asked(row.getLong(1), row.getLong(2)),
                run.feed().source().value(),
                run.feed().name(),
                type);
    }

    private void supersede(Collection<Asked> asked) {
        jdbc.batchUpdate(
                "update review set state = 'SUPERSEDED' where id = ?",
                asked.stream().map(Asked::review).distinct().toList(),
                1_000,
                (row, review) -> row.setLong(1, review));
    }

    private void open(Run run, String type, String candidate, String message, List<Long> records) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement row = connection.prepareStatement("""
                            insert into review (run_id, kind, source, feed, input_name, row_number, record_type, message, candidates, state, opened_at)
                            select id, 'ABSENCE', source, feed, input_name, 0, ?, ?, ?, 'WAITING', started_at from intake_run where id = ?
                            """, new String[] {"id"});
                    row.setString(1, type.isEmpty() ? null : type);
                    row.setString(2, message);
                    row.setString(3, candidate);
                    row.setLong(4, run.id());
                    return row;
                },
                key);
        long review = key.getKey().longValue();
        jdbc.batchUpdate(
                "insert into review_absence (review_id, record_id) values (?, ?)", records, 1_000, (row, record) -> {
                    row.setLong(1, review);
                    row.setLong(2, record);
                });
    }
}
