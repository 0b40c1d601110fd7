package hub.sharing;

import hub.model.ChildId;
import hub.store.SqlArrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which lanes have a copy out there, or one about to go.
 *
 * @param waiting the versions that wait in the outbox or are parked there, by lane
 * @param held the newest version the recipient may hold, by lane
 * @param recalling the newest version that a recall notice not yet received covers, by lane
 */
record Copies(Map<Long, List<Waiting>> waiting, Map<Long, Long> held, Map<Long, Long> recalling) {

    /** @param row of the outbox */
    record Waiting(long row, long lane, long version) {}

    /**
     * Read with the waiting rows locked: a claim in progress is waited for, so that what it hands out is seen here, and no claim can
     * hand out what the caller is about to cancel.
     */
    static Copies read(JdbcTemplate jdbc, Collection<ChildId> children) {
        Object ids = SqlArrays.ofChildren(children);
        Map<Long, List<Waiting>> waiting =
                jdbc.query("""
                        select id, lane, version from delivery
                         where child_id = any(?) and kind = 'PRODUCT' and state in ('PENDING', 'PARKED') order by id for update
                        """, (row, n) -> new Waiting(row.getLong(1), row.getLong(2), row.getLong(3)), ids).stream()
                        .collect(Collectors.groupingBy(Waiting::lane));
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

    /** Rows of the outbox that wait or are parked. */
    List<Long> waiting(Lane lane) {
        return waitingBefore(lane, Long.MAX_VALUE);
    }

    /** Those of them that are older than the newest version. */
    List<Long> outdated(Lane lane) {
        return waitingBefore(lane, lane.lastVersion());
    }

    private List<Long> waitingBefore(Lane lane, long version) {
        return waiting.getOrDefault(lane.number(), List.of()).stream()
                .filter(w -> w.version() < version)
                .map(Waiting::row)
                .toList();
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
