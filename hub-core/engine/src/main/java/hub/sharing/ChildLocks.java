package hub.sharing;

import hub.model.ChildId;
import hub.store.Marks.Mark;
import hub.store.SqlArrays;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lets one worker at a time decide about a child, and never makes intake wait for it. */
final class ChildLocks {

    private final JdbcTemplate jdbc;
    private final String lock;

    ChildLocks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        // PostgreSQL's plain FOR UPDATE would hold up whoever writes a row that refers to the child; H2 has only the
        // plain one, and it does not.
        String product = jdbc.execute((Connection c) -> c.getMetaData().getDatabaseProductName());
        this.lock = "PostgreSQL".equals(product) ? "for no key update skip locked" : "for update skip locked";
    }

    /** Locks those of the children that no other worker has, for the caller's transaction, and answers their marks. */
    List<Mark> take(Collection<ChildId> children) {
        List<ChildId> locked = jdbc.query(
                "select id from child where id = any(?) order by id " + lock,
                (row, n) -> new ChildId(row.getLong(1)),
                SqlArrays.ofChildren(children));
        return jdbc.query(
                "select id, child_id from to_decide where child_id = any(?) order by id",
                (row, n) -> new Mark(row.getLong(1), new ChildId(row.getLong(2))),
                SqlArrays.ofChildren(locked));
    }
}
