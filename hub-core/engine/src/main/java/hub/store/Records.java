package hub.store;

import hub.model.ChildId;
import hub.model.HubRecord;
import hub.model.Link;
import hub.model.OrganisationId;
import hub.model.RecordType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what the store holds. Writes nothing. */
public final class Records {

    private static final String CURRENT = """
            select r.id, r.source, r.record_type, r.source_key, r.child_id, r.version, r.as_at, v.body
              from %s left join record_version v on v.record_id = r.id and v.version = r.version
             where r.present %s
             order by r.id
            """;

    private final JdbcClient jdbc;

    public Records(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every present record about these children, by child, in order of record id. A child without one is not in the map. */
    public Map<ChildId, List<StoredRecord>> currentOf(Collection<ChildId> children) {
        return jdbc
                .sql(CURRENT.formatted(SqlArrays.NUMBERS + " as k(k) left join record r on r.child_id = k.k", ""))
                .param(SqlArrays.ofChildren(children))
                .query(Records::stored)
                .list()
                .stream()
                .collect(Collectors.groupingBy(r -> r.child().orElseThrow()));
    }

    /** Every present record of this type with one of these source keys, from whichever source. */
    public List<StoredRecord> byKeys(RecordType type, Collection<String> keys) {
        return jdbc.sql(CURRENT.formatted(
                        SqlArrays.TEXTS + " as k(k) left join record r on r.source_key = k.k", "and r.record_type = ?"))
                .param(SqlArrays.ofTexts(keys))
                .param(type.text())
                .query(Records::stored)
                .list();
    }

    /** Every present record of this type that is tied to one of these. */
    public List<StoredRecord> linkedTo(Link.Kind kind, Collection<String> values, RecordType type) {
        String tied = "(select distinct l.record_id from " + SqlArrays.TEXTS
                + " as k(k) left join relationship l on l.link = k.k where l.kind = ?) t left join record r on r.id = t.record_id";
        return jdbc.sql(CURRENT.formatted(tied, "and r.record_type = ?"))
                .param(SqlArrays.ofTexts(values))
                .param(kind.name())
                .param(type.text())
                .query(Records::stored)
                .list();
    }

    public Optional<StoredRecord> byId(long id) {
        return jdbc.sql(CURRENT.formatted("record r", "and r.id = ?"))
                .param(id)
                .query(Records::stored)
                .optional();
    }

    /** Which of these children had a record of this type from some source that is gone from that source's last extract. */
    public List<ChildId> withAbsent(RecordType type, Collection<ChildId> children) {
        return jdbc.sql("select distinct r.child_id from " + SqlArrays.NUMBERS
                        + " as k(k) left join record r on r.child_id = k.k where not r.present and r.record_type = ?")
                .param(SqlArrays.ofChildren(children))
                .param(type.text())
                .query((row, n) -> new ChildId(row.getLong(1)))
                .list();
    }

    /** All versions of all records about a child, in the order they came. */
    public List<RecordVersionRow> versionsOf(ChildId child) {
        return jdbc.sql("""
                        select r.id, r.source, r.feed, r.record_type, v.version, v.kind, v.as_at, v.received_at, v.content_hash,
                               v.run_id, run.input_name
                          from record r join record_version v on v.record_id = r.id join intake_run run on run.id = v.run_id
                         where r.child_id = ? order by v.received_at, r.id, v.version
                        """).param(child.value()).query(Records::version).list();
    }

    static StoredRecord stored(ResultSet row, int number) throws SQLException {
        RecordType type = RecordType.of(row.getString("record_type"));
        Long child = row.getObject("child_id", Long.class);
        return new StoredRecord(
                row.getLong("id"),
                OrganisationId.of(row.getString("source")),
                type,
                row.getString("source_key"),
                Optional.ofNullable(child).map(ChildId::new),
                row.getInt("version"),
                row.getObject("as_at", OffsetDateTime.class).toInstant(),
                content(row.getBytes("body"), type));
    }

    private static HubRecord content(byte[] body, RecordType type) {
        Class<? extends Record> recordClass = type.recordClass().asSubclass(Record.class);
        return type.recordClass().cast(CanonicalJson.read(Bodies.decompress(body), recordClass));
    }

    private static RecordVersionRow version(ResultSet row, int number) throws SQLException {
        return new RecordVersionRow(
                row.getLong("id"),
                OrganisationId.of(row.getString("source")),
                row.getString("feed"),
                RecordType.of(row.getString("record_type")),
                row.getInt("version"),
                RecordVersionRow.Kind.valueOf(row.getString("kind")),
                row.getObject("as_at", OffsetDateTime.class).toInstant(),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                CanonicalJson.hex(row.getBytes("content_hash")),
                row.getLong("run_id"),
                row.getString("input_name"));
    }
}
