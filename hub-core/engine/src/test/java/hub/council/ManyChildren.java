package hub.council;

import hub.model.ChildId;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Copies of one child, as many as wanted, in a few statements. */
public final class ManyChildren {

    /** Numbers from here on are those of copies. */
    private static final long FIRST = 1_000_000;

    private final JdbcTemplate jdbc;

    public ManyChildren(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Copies a child with all its records, each time as many as there are already. */
    public List<ChildId> of(ChildId child, long wanted) {
        long records = jdbc.queryForObject("select count(*) from record where child_id = ?", Long.class, child.value());
        long record = jdbc.queryForObject("select min(id) from record where child_id = ?", Long.class, child.value());
        copy(child.value(), 1, FIRST - child.value(), record, records, FIRST - record);
        for (long there = 1; there < wanted; there *= 2) {
            long more = Math.min(there, wanted - there);
            copy(FIRST, more, there, FIRST, more * records, there * records);
        }
        return LongStream.range(FIRST, FIRST + wanted).mapToObj(ChildId::new).toList();
    }

    private void copy(long child, long children, long toChild, long record, long records, long toRecord) {
        jdbc.update(
                "insert into child select id + ?, birth_date, created_at from child where id >= ? and id < ?",
                toChild,
                child,
                child + children);
        jdbc.update("""
                insert into record select id + ?, source, feed, record_type, source_key || '+' || cast(? as varchar), child_id + ?,
                                          version, versions, as_at, content_hash, present
                  from record where id >= ? and id < ?
                """, toRecord, toChild, toChild, record, record + records);
        jdbc.update("""
                insert into record_version select record_id + ?, version, run_id, kind, as_at, received_at, content_hash, body, notes
                  from record_version where record_id >= ? and record_id < ?
                """, toRecord, record, record + records);
        jdbc.update("""
                insert into relationship select record_id + ?, kind, link, child_id + ? from relationship
                 where record_id >= ? and record_id < ?
                """, toRecord, toChild, record, record + records);
    }
}
