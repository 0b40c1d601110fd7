package hub.bench;

import hub.bench.hub.Heap;
import hub.bench.hub.HubRun;
import hub.bench.hub.Resident;
import hub.bench.reference.LoadLoop;
import hub.bench.reference.SourceFiles;
import hub.bench.report.Figures;
import hub.bench.report.Row;
import hub.bench.store.Store;
import hub.bench.store.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A council's children, contacts, consents, plans, journeys and schools, dropped all at once: until every row is stored, matched, and
 * decided for two recipients, and what was granted waits in the outbox.
 */
final class FirstLoad implements Measurement {

    private static final String LOOP = "hand-written loop";

    @Override
    public String name() {
        return "first-load";
    }

    @Override
    public List<Row> measure(Trial trial) throws IOException, SQLException {
        return measure(trial, trial.size().children(), trial.size().runs());
    }

    List<Row> measure(Trial trial, int children, int runs) throws IOException, SQLException {
        List<Loaded> loads = new ArrayList<>();
        Rates hub = new Rates();
        Rates loop = new Rates();
        for (int run = 0; run < runs; run++) {
            loads.add(trial.load(children));
            loop.add(loop(trial, children));
        }
        long read = trial.council(children).rows();
        for (Loaded load : loads) {
            hub.add(read, trial.work(load.run()), trial.processor(load.run()));
        }
        List<HubRun> lives = loads.stream().map(Loaded::run).toList();
        String what = "%,d children, %,d rows".formatted(children, read);
        List<Row> rows = new ArrayList<>(hub.against(loop, name(), what, LOOP));
        Store last = loads.get(runs - 1).home().store();
        rows.set(0, rows.get(0).noting(Written.in(last).text()));
        rows.add(row(what + ", heap a collection left", megabytes(lives, HubRun::heap, Heap::kept)));
        rows.add(row(what + ", heap in use", megabytes(lives, HubRun::heap, Heap::peak)));
        rows.add(row(what + ", resident memory", megabytes(lives, HubRun::atEnd, Resident::peak)));
        return rows;
    }

    private static LoopTime.Took loop(Trial trial, int children) throws IOException, SQLException {
        List<Path> files = SourceFiles.in(trial.council(children).folder());
        LoadLoop loop = new LoadLoop(trial.emptyStore());
        return LoopTime.of(() -> loop.load(files));
    }

    private Row row(String what, List<Double> values) {
        return values.isEmpty()
                ? Row.leftOut(name(), what + ": this system does not tell")
                : Row.of(name(), what, Figures.of("MB", values));
    }

    static <T> List<Double> megabytes(List<HubRun> lives, Function<HubRun, Optional<T>> part, ToLongFunction<T> bytes) {
        return lives.stream()
                .map(part)
                .flatMap(Optional::stream)
                .map(memory -> bytes.applyAsLong(memory) / (double) (1 << 20))
                .map(Math::rint)
                .toList();
    }
}
