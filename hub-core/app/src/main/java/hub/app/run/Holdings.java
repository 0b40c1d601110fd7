package hub.app.run;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many plans each recipient may hold now: what was handed out and not recalled, the newest of each lane counted. */
final class Holdings {

    /** @param count of lanes on which the recipient may hold a version */
    record Holding(String recipient, String product, long count) {}

    private final JdbcClient jdbc;

    Holdings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Holding> read() {
        return jdbc.sql("""
                        select recipient, product, count(distinct lane) from disclosure where recalled_at is null
                         group by recipient, product order by recipient, product
                        """)
                .query((row, n) -> new Holding(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }
}
