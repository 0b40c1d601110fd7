package hub.bench;

import hub.bench.hub.BuiltHub;
import hub.bench.hub.HubHome;
import hub.bench.report.Figures;
import hub.bench.report.Row;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * From the moment a changed healthcare plan lies whole in the NHS's folder until the operator's folder holds the page, the document and
 * the manifest made from it: while nothing else moves, and while extracts with every row changed are taken in.
 */
final class FolderToFolder implements Measurement {

    private static final Duration PACE = Duration.ofMillis(200);
    private static final int UPDATES = 15;
    private static final int LOAD_EXTRACTS = 2;
    private static final double MIDDLE = 50;
    private static final double NEARLY_ALL = 99;

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public List<Row> measure(Trial trial) throws IOException {
        HubHome home = trial.loaded().home();
        home.deliverPages();
        ChangedPlans plans = new ChangedPlans(trial.loaded().council(), home, trial.scratch("nhs"));
        List<Row> rows = new ArrayList<>();
        try (BuiltHub hub = home.running()) {
            plans.sendAll(hub);
            int updates =
                    trial.size().quick() ? UPDATES : UPDATES * trial.size().runs();
            rows.addAll(rows("at rest", plans, changes(plans, hub, updates)));
            Reloads.Sent load = trial.reloads().send(100, LOAD_EXTRACTS);
            List<ChangedPlans.Change> during = changes(plans, hub, updates);
            rows.addAll(rows("during a load of %,d rows".formatted(load.rows()), plans, during));
            hub.stop();
        }
        return rows;
    }

    /** One change after the other, each of another child, until every one of them has arrived. */
    private static List<ChangedPlans.Change> changes(ChangedPlans plans, BuiltHub hub, int updates) throws IOException {
        List<ChangedPlans.Change> changes = new ArrayList<>();
        for (int update = 0; update < updates; update++) {
            changes.add(plans.change(update));
            hub.stayUp(PACE);
        }
        plans.awaitArrival(hub, changes);
        return changes;
    }

    private List<Row> rows(String when, ChangedPlans plans, List<ChangedPlans.Change> changes) throws IOException {
        List<Double> latencies = plans.latencies(changes);
        int missing = plans.expected(changes) - latencies.size();
        String note =
                "%,d plans".formatted(latencies.size()) + (missing <= 0 ? "" : ", %,d MISSING".formatted(missing));
        if (latencies.isEmpty()) {
            return List.of(Row.leftOut(name(), when + ": nothing arrived"));
        }
        return List.of(
                Row.of(name(), "file to file " + when + ", p50", Figures.percentile("s", MIDDLE, latencies))
                        .noting(note),
                Row.of(name(), "file to file " + when + ", p99", Figures.percentile("s", NEARLY_ALL, latencies)));
    }
}
