package hub.bench;

import hub.bench.hub.HubRun;
import hub.bench.hub.Resident;
import hub.bench.report.Figures;
import hub.bench.report.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** From the start of the process until its routes run, on a database with a council in it; and the memory it has then. */
final class StartAndMemory implements Measurement {

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Row> measure(Trial trial) throws IOException {
        List<HubRun> lives = trial.idle();
        List<Double> ready = lives.stream().map(HubRun::ready).map(Seconds::of).toList();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(name(), "start to ready", Figures.of("s", ready)));
        List<Double> memory = FirstLoad.megabytes(lives, HubRun::atReady, Resident::now);
        if (!memory.isEmpty()) {
            rows.add(Row.of(name(), "resident memory when ready", Figures.of("MB", memory)));
        }
        return rows;
    }
}
