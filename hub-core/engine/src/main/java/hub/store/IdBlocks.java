package hub.store;

import org.springframework.jdbc.core.JdbcTemplate;

/** Hands out the ids of a sequence, a thousand for each question to the database. Ids left over when the hub stops are never used. */
public final class IdBlocks {

    private static final int SIZE = 1_000;

    private final JdbcTemplate jdbc;
    private final String question;
    private long next;
    private long end;

    /** @param sequence one that counts by a thousand */
    public IdBlocks(JdbcTemplate jdbc, String sequence) {
        this.jdbc = jdbc;
        this.question = "select nextval('" + sequence + "')";
    }

    public synchronized long next() {
        if (next == end) {
            next = jdbc.queryForObject(question, Long.class);
            end = next + SIZE;
        }
        return next++;
    }
}
