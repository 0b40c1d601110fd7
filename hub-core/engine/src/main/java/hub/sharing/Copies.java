package hub.sharing;

import hub.model.ChildId;
import hub.store.SqlArrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which lanes have a copy out there, or one about to go.
 *
 * @param waiting lanes with a version that waits in the outbox or is parked there
 * @param held the newest version the recipient may hold, by lane
 * @param recalling the newest version that a recall notice not yet received covers, by lane
 */
record Copies(Set<Long> waiting, Map<Long, Long> held, Map<Long, Long> recalling) {

    /**
     * Read with the waiting rows locked: a claim in progress is waited for, so that what it hands out is seen here, and no claim can
     * hand out what the caller is about to cancel.
     */
    static Copies read(JdbcTemplate jdbc, Collection<ChildId> children) {
        Object ids = SqlArrays.ofChildren(children);
        Set<Long> waiting = new HashSet<>(jdbc.queryForList("""
                select lane from delivery where child_id = any(?) and kind = 'PRODUCT' and state in ('PENDING', 'PARKED')
                 order by id for update
                """, Long.class, ids));
        Map<Long, Long> held = versions(
                jdbc,
                "select lane, max(version) from disclosure where child_id = any(?) and recalled_at is null group by lane",
                ids);
        Map<Long, Long> recalling = versions(jdbc, """
                select lane, max(version) from delivery where child_id = any(?) and kind = 'RECALL'
                   and state in ('PENDING', 'CLAIMED', 'SENT', 'PARKED') group by lane
                """, ids);
        return new Copies(waiting, held, recalling);
    }

    boolean waits(Lane lane) {
        return waiting.contains(lane.number());
    }

    boolean mayBeHeld(Lane lane) {
        return held.containsKey(lane.number());
    }

    /** Whether there is a copy that no recall notice covers yet. */
    boolean toRecall(Lane lane) {
        return held.getOrDefault(lane.number(), 0L) > recalling.getOrDefault(lane.number(), 0L);
    }

    /** The newest version that may be held. */
    long newest(Lane lane) {
        return held.get(lane.number());
    }

    private static Map<Long, Long> versions(JdbcTemplate jdbc, String sql, Object ids) {
        Map<Long, Long> versions = new HashMap<>();
        jdbc.query(
                sql,
                row -> {
                    versions.put(row.getLong(1), row.getLong(2));
                },
                ids);
        return versions;
    }
}
