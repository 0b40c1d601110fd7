package hub.bench;

import hub.bench.hub.HubRun;
import hub.bench.reference.LoadLoop;
import hub.bench.reference.ReloadLoop;
import hub.bench.reference.SourceFiles;
import hub.bench.report.Row;
import hub.bench.store.Store;
import hub.bench.store.Written;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The same extracts again, with no row changed, one in a hundred, and all: how fast, and exactly what is written. */
final class Reload implements Measurement {

    private static final List<Integer> PERCENT = List.of(0, 1, 100);
    private static final List<Integer> QUICKLY = List.of(0, 100);
    private static final String LOOP = "loop that compares hashes";

    /** So many rows that their time can be told from a start. */
    private static final int ROWS = 20_000;

    /** Rows of children, contacts and enrolments for each child. */
    private static final int ROWS_PER_CHILD = 4;

    @Override
    public String name() {
        return "reload";
    }

    @Override
    public List<Row> measure(Trial trial) throws IOException, SQLException {
        trial.idle();
        Store loop = trial.emptyStore();
        new LoadLoop(loop).load(SourceFiles.in(trial.loaded().council().folder()));
        List<Row> rows = new ArrayList<>();
        for (int percent : trial.size().quick() ? QUICKLY : PERCENT) {
            rows.addAll(measure(trial, percent, loop));
        }
        if (trial.size().quick()) {
            rows.add(Row.leftOut(name(), "1 % of the rows changed: without --quick"));
        }
        return rows;
    }

    private List<Row> measure(Trial trial, int percent, Store loopStore) throws IOException, SQLException {
        Loaded loaded = trial.loaded();
        int extracts = percent == 100
                ? 1
                : Math.max(1, ROWS / (ROWS_PER_CHILD * trial.size().children()));
        Rates hub = new Rates();
        Rates loop = new Rates();
        String what = "";
        String note = "";
        for (int run = 0; run < trial.size().runs(); run++) {
            Written before = Written.in(loaded.home().store());
            Reloads.Sent sent = trial.reloads().send(percent, extracts);
            HubRun life = loaded.home().once();
            hub.add(sent.rows(), trial.work(life), trial.processor(life));
            loop.add(LoopTime.of(() -> {
                new ReloadLoop(loopStore).reload(sent.files());
                return sent.rows();
            }));
            what = "%d %% of %,d rows changed".formatted(percent, sent.rows());
            note = note(sent, Written.in(loaded.home().store()).since(before));
        }
        List<Row> rows = new ArrayList<>(hub.against(loop, name(), what, LOOP));
        rows.set(0, rows.get(0).noting(note));
        return rows;
    }

    /** Rows that are wrong on purpose are set aside again, so that fewer versions than rows may be right; more never are. */
    private static String note(Reloads.Sent sent, Written written) {
        String text = "%,d changed: %s".formatted(sent.changed(), written.text());
        boolean tooMuch = written.versions() > sent.changed()
                || written.decided() > sent.changed()
                || written.marks() > sent.changed()
                || sent.changed() == 0 && written.events() > 0;
        return tooMuch ? text + ": MORE THAN CHANGED" : text;
    }
}
