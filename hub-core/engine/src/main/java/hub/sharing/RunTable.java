package hub.sharing;

import hub.model.OrganisationId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The counts of each decision transaction, which the ledgers set against the tables. */
final class RunTable {

    private record Party(OrganisationId recipient, String product) {}

    private final JdbcTemplate jdbc;

    RunTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    DecisionRun write(long children, Changes changes) {
        Map<Party, Counts> parties = new LinkedHashMap<>();
        changes.counts()
                .forEach((lane, counts) ->
                        parties.merge(new Party(lane.recipient(), lane.product()), counts, Counts::plus));
        Counts total = parties.values().stream().reduce(Counts.NONE, Counts::plus);
        long run = insert(children, total, changes);
        parties.forEach((party, counts) -> jdbc.update(
                """
                insert into decision_count (run_id, recipient, product, candidates, granted, refused, ask_a_person, unchanged, queued,
                                            recalls, lanes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                run,
                party.recipient().value(),
                party.product(),
                counts.candidates(),
                counts.granted(),
                counts.refused(),
                counts.askAPerson(),
                counts.unchanged(),
                counts.queued(),
                counts.recalls(),
                counts.lanes()));
        return DecisionRun.of(children, total);
    }

    private long insert(long children, Counts total, Changes changes) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    var row = connection.prepareStatement("""
                            insert into decision_run (decided_at, children, candidates, granted, refused, ask_a_person, unchanged, queued)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """, new String[] {"id"});
                    row.setObject(1, changes.at().atOffset(ZoneOffset.UTC));
                    row.setLong(2, children);
                    row.setLong(3, total.candidates());
                    row.setLong(4, total.granted());
                    row.setLong(5, total.refused());
                    row.setLong(6, total.askAPerson());
                    row.setLong(7, total.unchanged());
                    row.setLong(8, total.queued());
                    return row;
                },
                id);
        return id.getKey().longValue();
    }
}
