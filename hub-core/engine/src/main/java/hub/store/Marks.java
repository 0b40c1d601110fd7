package hub.store;

import hub.model.ChildId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** The children that must be decided again. Append-only, so that marking never waits for a decision that is going on. */
public final class Marks {

    /** One mark. */
    public record Mark(long id, ChildId child) {}

    /** Who is decided before whom; of one turn the longest marked. In the order of the table's numbers. */
    public enum Turn {
        /** A family, or a person at the council, decided. */
        FIRST,
        /** Something is told of a child, or a date has come. */
        USUAL,
        /** A rule changed for many children at once. */
        LAST,
        /**
         * Something is told of a child about whom nothing was ever decided. Nothing that anybody holds waits for it, and while sources are
         * read they tell more of it.
         */
        NEWCOMER
    }

    private final JdbcTemplate jdbc;
    /** H2 writes to disk for every 32 ids of an identity column. */
    private final IdBlocks ids;

    public Marks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.ids = new IdBlocks(jdbc, "mark_ids");
    }

    /** Marks each child once. Part of the caller's transaction. */
    public void mark(Collection<ChildId> children, Instant at) {
        mark(children, Turn.USUAL, at);
    }

    /** Marks each child once, to be decided in its turn. Part of the caller's transaction. */
    public void mark(Collection<ChildId> children, Turn turn, Instant at) {
        OffsetDateTime markedAt = at.atOffset(ZoneOffset.UTC);
        jdbc.batchUpdate(
                "insert into to_decide (child_id, marked_at, id, turn) values (?, ?, ?, ?)",
                children.stream().distinct().toList(),
                1_000,
                (row, child) -> {
                    row.setLong(1, child.value());
                    row.setObject(2, markedAt);
                    row.setLong(3, ids.next());
                    row.setInt(4, turn.ordinal());
                });
    }

    /**
     * Marks each child of whom something is told: a newcomer as one, any other in its turn. A decision made at this very moment may not be
     * seen; a child that is marked is not claimed for, in whatever turn. Part of the caller's transaction.
     *
     * @param turn of those about whom something was decided before
     */
    public void markTold(Collection<ChildId> children, Turn turn, Instant at) {
        Set<ChildId> before = decidedBefore(children);
        mark(children.stream().filter(before::contains).toList(), turn, at);
        mark(children.stream().filter(child -> !before.contains(child)).toList(), Turn.NEWCOMER, at);
    }

    private Set<ChildId> decidedBefore(Collection<ChildId> children) {
        return new HashSet<>(jdbc.query(
                "select distinct d.child_id from " + SqlArrays.NUMBERS
                        + " as k(k) left join decision d on d.child_id = k.k where d.child_id is not null",
                (row, n) -> new ChildId(row.getLong(1)),
                SqlArrays.ofChildren(children)));
    }

    /** Whether any child waits. */
    public boolean anyWaiting() {
        return !jdbc.queryForList("select id from to_decide limit 1", Long.class)
                .isEmpty();
    }

    /** How many children wait. */
    public int waiting() {
        return jdbc.queryForObject("select count(distinct child_id) from to_decide", Integer.class);
    }

    /** Takes away the marks that a decision has seen; marks made since stay. Part of the caller's transaction. */
    public void settle(Collection<Mark> seen) {
        jdbc.batchUpdate("delete from to_decide where id = ?", seen, 1_000, (row, mark) -> row.setLong(1, mark.id()));
    }
}
