package hub.store;

import hub.model.ChildId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The children that must be decided again. Append-only, so that marking never waits for a decision that is going on. */
public final class Marks {

    /** One mark. */
    public record Mark(long id, ChildId child) {}

    private final JdbcTemplate jdbc;

    public Marks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Marks each child once. Part of the caller's transaction. */
    public void mark(Collection<ChildId> children, Instant at) {
        OffsetDateTime markedAt = at.atOffset(ZoneOffset.UTC);
        jdbc.batchUpdate(
                "insert into to_decide (child_id, marked_at) values (?, ?)",
                children.stream().distinct().toList(),
                1_000,
                (row, child) -> {
                    row.setLong(1, child.value());
                    row.setObject(2, markedAt);
                });
    }

    /** How many children wait. */
    public int waiting() {
        return jdbc.queryForObject("select count(distinct child_id) from to_decide", Integer.class);
    }

    /** The oldest marks that no other worker holds, locked for the caller's transaction. */
    public List<Mark> next(int max) {
        return jdbc.query(
                "select id, child_id from to_decide order by id limit ? for update skip locked",
                (row, n) -> new Mark(row.getLong(1), new ChildId(row.getLong(2))),
                max);
    }

    /** Takes away the marks that a decision has seen; marks made since stay. Part of the caller's transaction. */
    public void settle(Collection<Mark> seen) {
        jdbc.batchUpdate("delete from to_decide where id = ?", seen, 1_000, (row, mark) -> row.setLong(1, mark.id()));
    }
}
