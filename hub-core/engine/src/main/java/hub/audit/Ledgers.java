package hub.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The three ledgers of promise 5. The decisions' and deliveries' are real checks: the one side is the counts that decision runs wrote
 * down as they went, the other is counted in the tables now. Each line is read by one statement, so that it adds up while the hub works.
 */
public final class Ledgers {

    private final JdbcClient jdbc;

    public Ledgers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The three ledgers as they stand.
     *
     * @param running intake runs not finished: their rows are counted as far as they got
     */
    public record Books(List<LedgerRow> intake, List<LedgerRow> decisions, List<LedgerRow> deliveries, long running) {

        public boolean balance() {
            return Stream.of(intake, decisions, deliveries)
                    .flatMap(List::stream)
                    .allMatch(LedgerRow::addsUp);
        }
    }

    /** The three ledgers as they stand. */
    public Books read() {
        return new Books(
                intake(),
                Stream.concat(taken().stream(), inForce().stream()).toList(),
                Stream.of(versions(), recalls(), disclosures())
                        .flatMap(List::stream)
                        .toList(),
                jdbc.sql("select count(*) from intake_run where state = 'RUNNING'")
                        .query(Long.class)
                        .single());
    }

    private List<LedgerRow> intake() {
        return rows("read", """
                select source || ' ' || feed, sum(read_count), sum(new_count) as new, sum(changed_count) as changed,
                       sum(unchanged_count) as unchanged, sum(older_count) as older, sum(quarantined_count) as quarantined,
                       sum(review_count) as review
                  from intake_run where state <> 'STOPPED' group by source, feed order by source, feed
                """);
    }

    private List<LedgerRow> taken() {
        return rows("candidates", """
                select recipient || ' ' || product || ', decisions taken', sum(candidates), sum(granted) as granted,
                       sum(refused) as refused, sum(ask_a_person) as ask_a_person
                  from decision_count group by recipient, product order by recipient, product
                """);
    }

    private List<LedgerRow> inForce() {
        return rows("lanes opened", """
                select c.recipient || ' ' || c.product || ', decisions in force', max(c.lanes),
                       sum(case d.outcome when 'GRANTED' then 1 else 0 end) as granted,
                       sum(case d.outcome when 'REFUSED' then 1 else 0 end) as refused,
                       sum(case d.outcome when 'ASK_A_PERSON' then 1 else 0 end) as ask_a_person
                  from (select recipient, product, sum(lanes) as lanes from decision_count group by recipient, product) c
                  left join decision d on d.recipient = c.recipient and d.product = c.product
                 group by c.recipient, c.product order by c.recipient, c.product
                """);
    }

    private List<LedgerRow> versions() {
        return rows("granted", """
                select c.recipient || ' ' || c.product, max(c.granted), max(c.unchanged) as unchanged,
                """ + states("PRODUCT", "sum(granted) as granted, sum(unchanged) as unchanged"));
    }

    private List<LedgerRow> recalls() {
        return rows(
                "recalls ordered",
                "select c.recipient || ' ' || c.product || ', recalls', max(c.recalls),"
                        + states("RECALL", "sum(recalls) as recalls"));
    }

    /** A disclosure is audited in its own transaction: neither is there without the other. */
    private List<LedgerRow> disclosures() {
        return rows("disclosed", """
                select recipient || ' ' || product || ', disclosures', sum(disclosed), sum(audited) as audited
                  from (select recipient, product, 1 as disclosed, 0 as audited from disclosure
                        union all
                        select recipient, product, 0, 1 from audit where event = 'DISCLOSED') both_sides
                 group by recipient, product order by recipient, product
                """);
    }

    private static String states(String kind, String counted) {
        return """
                sum(case when d.state in ('RECEIVED', 'RECALLED') then 1 else 0 end) as received,
                sum(case when d.state in ('PENDING', 'CLAIMED', 'SENT') then 1 else 0 end) as waiting,
                sum(case d.state when 'PARKED' then 1 else 0 end) as parked,
                sum(case d.state when 'SUPERSEDED' then 1 else 0 end) as superseded,
                sum(case d.state when 'CANCELLED' then 1 else 0 end) as cancelled
           from (select recipient, product, %s from decision_count group by recipient, product) c
           left join delivery d on d.recipient = c.recipient and d.product = c.product and d.kind = '%s'
          group by c.recipient, c.product order by c.recipient, c.product
                """.formatted(counted, kind);
    }

    /** The first column is the label, the second the sum to be, the others its terms. */
    private List<LedgerRow> rows(String left, String sql) {
        return jdbc.sql(sql).query((row, n) -> row(left, row)).list();
    }

    private static LedgerRow row(String left, ResultSet row) throws SQLException {
        Map<String, Long> terms = new LinkedHashMap<>();
        for (int column = 3; column <= row.getMetaData().getColumnCount(); column++) {
            terms.put(row.getMetaData().getColumnLabel(column).replace('_', ' '), row.getLong(column));
        }
        return new LedgerRow(row.getString(1), left, row.getLong(2), terms);
    }
}
