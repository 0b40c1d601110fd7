package hub.store;

import hub.model.ChildId;
import hub.model.RecordType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Records as they were known at a moment: every version is kept, with when it came. What is read of a moment is always the same, as long
 * as no input was half taken in then.
 */
public final class PastRecords {

    private final JdbcClient jdbc;

    public PastRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next children about whom there ever was a record of one of these types. @param after the last id seen; 0 to begin */
    public List<ChildId> children(Set<RecordType> types, long after, int max) {
        return jdbc.sql("""
                        select distinct child_id from record where child_id > ? and record_type = any(?)
                         order by child_id limit ?
                        """)
                .param(after)
                .param(texts(types))
                .param(max)
                .query((row, n) -> new ChildId(row.getLong(1)))
                .list();
    }

    /** The records of these types about these children that were present at a moment, by child. */
    public Map<ChildId, List<StoredRecord>> knownAt(
            Instant moment, Collection<ChildId> children, Set<RecordType> types) {
        return jdbc
                .sql("select r.id, r.source, r.record_type, r.source_key, r.child_id, v.version, v.as_at, v.body from "
                        + SqlArrays.NUMBERS + """
                         as k(k) left join record r on r.child_id = k.k left join record_version v on v.record_id = r.id
                         where r.record_type = any(?) and v.kind = 'CONTENT'
                           and v.version = (select max(w.version) from record_version w
                                             where w.record_id = r.id and w.kind <> 'OLDER' and w.received_at <= ?)
                         order by r.id
                        """)
                .param(SqlArrays.ofChildren(children))
                .param(texts(types))
                .param(moment.atOffset(ZoneOffset.UTC))
                .query(Records::stored)
                .list()
                .stream()
                .collect(Collectors.groupingBy(r -> r.child().orElseThrow()));
    }

    private static Object texts(Set<RecordType> types) {
        return SqlArrays.ofTexts(types.stream().map(RecordType::text).toList());
    }
}
