package hub.bench;

import hub.bench.hub.BuiltHub;
import hub.bench.hub.HubHome;
import hub.bench.reference.OutboxLoop;
import hub.bench.report.Figures;
import hub.bench.report.Row;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What was granted at the first load goes out to two operators as text, by the connector {@code example-folder}: how fast the one that is
 * well gets its plans while the other's folder refuses every file, and while both are well.
 */
final class Drain implements Measurement {

    private static final String WELL = "northshire-fleet";
    private static final String DEAD = "redwing-travel";
    private static final String LOOP = "bare outbox, SKIP LOCKED";
    private static final int BARE_ROWS = 20_000;

    @Override
    public String name() {
        return "drain";
    }

    @Override
    public List<Row> measure(Trial trial) throws IOException, SQLException {
        Figures bare = bare(trial);
        List<Row> rows = new ArrayList<>();
        rows.add(drain(trial, trial.loaded(), true).against(LOOP, bare));
        rows.add(
                trial.size().quick()
                        ? Row.leftOut(name(), "while both are well: without --quick")
                        : drain(trial, trial.load(trial.size().children()), false)
                                .against(LOOP, bare));
        return rows;
    }

    private static Figures bare(Trial trial) throws IOException, SQLException {
        List<Double> rates = new ArrayList<>();
        for (int run = 0; run < trial.size().runs(); run++) {
            OutboxLoop loop = new OutboxLoop(trial.emptyStore());
            loop.fill(BARE_ROWS);
            LoopTime.Took took = LoopTime.of(loop::drain);
            rates.add(took.rows() / took.seconds());
        }
        return Figures.of("deliveries/s", rates);
    }

    private Row drain(Trial trial, Loaded loaded, boolean dead) throws IOException, SQLException {
        HubHome home = loaded.home();
        long waiting = home.store()
                .number("select count(*) from delivery where state = 'PENDING' and recipient = '" + WELL + "'");
        TextDepot depot = TextDepot.in(home, trial.checkout(), List.of(WELL, DEAD));
        if (dead) {
            depot.refuse(DEAD);
        }
        try (BuiltHub hub = home.running()) {
            depot.await(hub, WELL, waiting);
            hub.stop();
        }
        List<Instant> arrived = depot.arrived(WELL);
        depot.remove();
        String what = dead ? "to one recipient, the other dead" : "to one recipient, both well";
        if (arrived.size() < 2) {
            return Row.leftOut(name(), what + ": " + arrived.size() + " of " + waiting + " arrived");
        }
        double seconds = Seconds.of(Duration.between(arrived.get(0), arrived.get(arrived.size() - 1)));
        return Row.of(name(), what, Figures.once("deliveries/s", (arrived.size() - 1) / seconds))
                .noting("%,d of %,d arrived; the other got %,d"
                        .formatted(arrived.size(), waiting, depot.arrived(DEAD).size()));
    }
}
