package hub.refresh;

import hub.audit.Audit;
import hub.cohort.ReadCohort;
import hub.delivery.GatheredRows;
import hub.delivery.Gathering;
import hub.product.Strangers;
import hub.pseudonym.Pseudonyms;
import hub.sharing.FiguresGate;
import hub.sharing.RowsGate;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What refreshes are made from.
 *
 * @param folder in which documents are written that are too large for memory: nothing in it outlives a send, or the next start
 */
public record RefreshSources(
        ReadCohort cohorts,
        FiguresGate figures,
        RowsGate rows,
        Gathering gathering,
        Pseudonyms pseudonyms,
        Strangers strangers,
        Path folder) {

    List<Making> makings(JdbcTemplate jdbc, Audit audit, Clock clock) {
        Loads loads = new Loads(jdbc);
        RefreshTable table = new RefreshTable(jdbc);
        return List.of(
                new FiguresMaking(figures, new MakeRefresh(cohorts, loads), table),
                new RowsMaking(this, loads, table, new GatheredRows(jdbc, audit), clock));
    }
}
