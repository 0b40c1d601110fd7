package hub.bench.store;

import java.sql.SQLException;

/**
 * What a hub has written so far, counted in its database while it does not run. Subtract the count from before.
 *
 * @param versions rows of all records' versions
 * @param marks ever written; -1 where the database does not count them
 * @param decided children decided; each mark leads to one decision, several marks of a child perhaps to one together
 * @param events of the audit, and deliveries queued
 */
public record Written(long versions, long marks, long decided, long events) {

    public static Written in(Store store) throws SQLException {
        return new Written(
                store.number("select count(*) from record_version"),
                store.marksEver(),
                store.number("select coalesce(sum(children), 0) from decision_run"),
                store.number("select (select count(*) from audit) + (select count(*) from delivery)"));
    }

    public Written since(Written before) {
        return new Written(
                versions - before.versions,
                marks < 0 ? marks : marks - before.marks,
                decided - before.decided,
                events - before.events);
    }

    /** {@code 20 versions, 20 marks, 20 children decided, 2 events}. */
    public String text() {
        String marked = marks < 0 ? "" : "%,d marks, ".formatted(marks);
        return "wrote %,d versions, %s%,d children decided, %,d events".formatted(versions, marked, decided, events);
    }
}
