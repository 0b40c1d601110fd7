package hub.intake;

import hub.model.ChildId;
import hub.model.OrganisationId;
import hub.model.RecordType;
import hub.store.SqlArrays;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of records, their versions and what they tie together. Part of the caller's transaction. */
final class RecordTable {

    private static final int BATCH = 1_000;
    private static final String COLUMNS =
            "r.id, r.feed, r.child_id, r.version, r.versions, r.as_at, r.content_hash, r.present, r.record_type, r.source_key";

    private record Tied(RecordState record, String kind, String link) {}

    private record NewVersion(RecordState record, RecordState.Version version) {}

    private final JdbcTemplate jdbc;

    RecordTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The records of a source with these keys, of whatever type. */
    List<RecordState> load(OrganisationId source, Collection<String> keys) {
        return jdbc.query(
                "select " + COLUMNS + " from " + SqlArrays.TEXTS
                        + " as k(k) left join record r on r.source_key = k.k where r.source = ?",
                RecordTable::state,
                SqlArrays.ofTexts(keys),
                source.value());
    }

    List<RecordState> load(Collection<Long> ids) {
        return jdbc.query(
                "select " + COLUMNS + " from " + SqlArrays.NUMBERS
                        + " as k(k) left join record r on r.id = k.k where r.id is not null order by r.id",
                RecordTable::state,
                SqlArrays.ofNumbers(ids));
    }

    /** Whether this very version is in the history already. */
    boolean holds(long recordId, Instant asAt, byte[] hash) {
        return jdbc.queryForObject(
                        "select count(*) from record_version where record_id = ? and as_at = ? and content_hash = ?",
                        Integer.class,
                        recordId,
                        utc(asAt),
                        hash)
                > 0;
    }

    void save(Run run, Collection<RecordState> states) {
        List<RecordState> touched = states.stream().filter(RecordState::touched).toList();
        if (touched.isEmpty()) {
            return;
        }
        insert(run, touched.stream().filter(RecordState::created).toList());
        update(touched.stream().filter(state -> !state.created()).toList());
        insertVersions(run, touched);
        tie(touched.stream().filter(RecordState::changed).toList());
    }

    private void insert(Run run, List<RecordState> created) {
        jdbc.batchUpdate(
                "insert into record (feed, child_id, version, versions, as_at, content_hash, present, id, source, record_type, source_key)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                created,
                BATCH,
                (row, state) -> {
                    set(row, state);
                    row.setString(9, run.feed().source().value());
                    row.setString(10, state.type().text());
                    row.setString(11, state.key());
                });
    }

    private void update(List<RecordState> existing) {
        jdbc.batchUpdate(
                "update record set feed = ?, child_id = ?, version = ?, versions = ?, as_at = ?, content_hash = ?, present = ? where id = ?",
                existing,
                BATCH,
                RecordTable::set);
    }

    private static void set(PreparedStatement row, RecordState state) throws SQLException {
        row.setString(1, state.feed());
        row.setObject(2, state.child().map(ChildId::value).orElse(null), Types.BIGINT);
        row.setInt(3, state.version());
        row.setInt(4, state.versions());
        row.setObject(5, utc(state.asAt()));
        row.setBytes(6, state.hash());
        row.setBoolean(7, state.present());
        row.setLong(8, state.id());
    }

    private void insertVersions(Run run, List<RecordState> touched) {
        jdbc.batchUpdate(
                "insert into record_version (record_id, version, run_id, kind, as_at, received_at, content_hash, body, notes)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                touched.stream()
                        .flatMap(state -> state.added().stream().map(version -> new NewVersion(state, version)))
                        .toList(),
                BATCH,
                (row, added) -> {
                    RecordState.Version version = added.version();
                    row.setLong(1, added.record().id());
                    row.setInt(2, version.number());
                    row.setLong(3, run.id());
                    row.setString(4, version.kind().name());
                    row.setObject(5, utc(version.asAt()));
                    row.setObject(6, utc(run.startedAt()));
                    row.setBytes(7, version.hash());
                    row.setBytes(8, version.body().orElse(null));
                    row.setString(9, version.notes().isEmpty() ? null : Text.notes(version.notes()));
                });
    }

    private void tie(List<RecordState> changed) {
        jdbc.batchUpdate(
                "delete from relationship where record_id = ?",
                changed.stream().filter(state -> !state.created()).toList(),
                BATCH,
                (row, state) -> row.setLong(1, state.id()));
        jdbc.batchUpdate(
                "insert into relationship (record_id, kind, link, child_id) values (?, ?, ?, ?)",
                changed.stream()
                        .flatMap(state -> state.links().orElseThrow().stream()
                                .distinct()
                                .map(link -> new Tied(state, link.kind().name(), link.value())))
                        .toList(),
                BATCH,
                (row, tied) -> {
                    row.setLong(1, tied.record().id());
                    row.setString(2, tied.kind());
                    row.setString(3, tied.link());
                    row.setObject(4, tied.record().child().map(ChildId::value).orElse(null), Types.BIGINT);
                });
    }

    private static RecordState state(ResultSet row, int number) throws SQLException {
        RecordState state = new RecordState(RecordType.of(row.getString("record_type")), row.getString("source_key"));
        state.stored(
                row.getLong("id"),
                row.getString("feed"),
                Optional.ofNullable(row.getObject("child_id", Long.class)).map(ChildId::new),
                row.getInt("version"),
                row.getInt("versions"),
                row.getObject("as_at", OffsetDateTime.class).toInstant(),
                row.getBytes("content_hash"),
                row.getBoolean("present"));
        return state;
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
