package hub.intake;

import hub.model.Identifier;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Writes the quarantine. Part of the caller's transaction. */
final class QuarantineTable {

    private static final String INSERT = """
            insert into quarantine (run_id, source, feed, input_name, input_modified, row_number, field, reason, message, original,
                                    original_file, state, set_aside_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?)
            """;

    private record Wait(long id, Identifier number) {}

    private final JdbcTemplate jdbc;

    QuarantineTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(Run run, List<SetAside> items) {
        if (items.isEmpty()) {
            return;
        }
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.batchUpdate(
                connection -> connection.prepareStatement(INSERT, new String[] {"id"}),
                new BatchPreparedStatementSetter() {
                    @Override
                    public void setValues(PreparedStatement row, int place) throws SQLException {
                        set(row, run, items.get(place));
                    }

                    @Override
                    public int getBatchSize() {
                        return items.size();
                    }
                },
                keys);
        addWaits(items, keys.getKeyList());
    }

    private static void set(PreparedStatement row, Run run, SetAside item) throws SQLException {
        row.setLong(1, run.id());
        row.setString(2, run.feed().source().value());
        row.setString(3, run.feed().name());
        row.setString(4, Text.column(item.arrived().input().name(), 255));
        row.setObject(5, RecordTable.utc(item.arrived().input().modified()));
        row.setLong(6, item.position().row());
        row.setString(7, Text.column(item.position().field(), 200));
        row.setString(8, Text.column(item.reason(), 64));
        row.setString(9, Text.column(item.message(), 1_000));
        row.setBytes(
                10,
                item.arrived().file().isPresent()
                        ? null
                        : item.arrived().item().original().bytes());
        row.setString(11, item.arrived().file().orElse(null));
        row.setObject(12, RecordTable.utc(run.startedAt()));
    }

    private void addWaits(List<SetAside> items, List<Map<String, Object>> keys) {
        List<Wait> waits = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            long id = ((Number) keys.get(i).values().iterator().next()).longValue();
            items.get(i).waitsFor().stream().distinct().forEach(number -> waits.add(new Wait(id, number)));
        }
        jdbc.batchUpdate(
                "insert into quarantine_wait (number, system, quarantine_id) values (?, ?, ?)",
                waits,
                1_000,
                (row, wait) -> {
                    row.setString(1, wait.number().value());
                    row.setString(2, wait.number().system());
                    row.setLong(3, wait.id());
                });
    }

    /**
     * What a run that was killed or stopped had set aside of the same input has been read again by this one. A poll has no input to tell
     * by, and reads nothing twice.
     */
    void settleStopped(Run run, Instant at) {
        List<Long> again = jdbc.queryForList(
                """
                select q.id from quarantine q join intake_run stopped on stopped.id = q.run_id join intake_run again on again.id = ?
                 where q.state = 'WAITING' and q.source = ? and q.feed = ? and stopped.state = 'STOPPED' and stopped.id < again.id
                   and stopped.input_digest = again.input_digest and again.input_digest <> ''
                """,
                Long.class,
                run.id(),
                run.feed().source().value(),
                run.feed().name());
        settle(again, at);
    }

    /** These have been read again; what of them failed again is set aside anew. */
    void settle(List<Long> replayed, Instant at) {
        if (!replayed.isEmpty()) {
            jdbc.batchUpdate(
                    "update quarantine set state = 'REPLAYED', settled_at = ? where id = ?",
                    replayed,
                    1_000,
                    (row, id) -> {
                        row.setObject(1, RecordTable.utc(at));
                        row.setLong(2, id);
                    });
            jdbc.batchUpdate(
                    "delete from quarantine_wait where quarantine_id = ?",
                    replayed,
                    1_000,
                    (row, id) -> row.setLong(1, id));
        }
    }
}
