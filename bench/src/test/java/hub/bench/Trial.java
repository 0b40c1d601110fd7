package hub.bench;

import hub.bench.hub.Council;
import hub.bench.hub.HubHome;
import hub.bench.hub.HubRun;
import hub.bench.report.Figures;
import hub.bench.store.Database;
import hub.bench.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What measurements on one database share: councils, hubs that have taken one in, and how long a hub takes that has nothing to do. */
final class Trial {

    private final Path checkout;
    private final Path folder;
    private final Database database;
    private final Size size;
    private final Map<Integer, Council> councils = new HashMap<>();
    private final List<HubRun> idle = new ArrayList<>();
    private @Nullable Loaded newest;
    private @Nullable Reloads reloads;
    private int made;

    /** @param folder empty; everything is made in it */
    Trial(Path checkout, Path folder, Database database, Size size) {
        this.checkout = checkout;
        this.folder = folder;
        this.database = database;
        this.size = size;
    }

    Size size() {
        return size;
    }

    Path checkout() {
        return checkout;
    }

    /** A new folder, empty. */
    Path scratch(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name + "-" + ++made));
    }

    Store emptyStore() throws IOException {
        return database.empty(scratch("store"));
    }

    Council council(int children) {
        return councils.computeIfAbsent(children, n -> Council.make(folder.resolve("council-" + n), n));
    }

    /** A new hub takes in its first load. */
    Loaded load(int children) throws IOException {
        Path place = scratch("home");
        HubHome home = HubHome.make(checkout, place, database.empty(place.resolve("data")));
        home.dropAll(council(children).folder());
        newest = new Loaded(council(children), home, home.once());
        reloads = null;
        return newest;
    }

    /** The newest hub, if its council is of the usual size; or one that has. */
    Loaded loaded() throws IOException {
        return newest != null && newest.council().children() == size.children() ? newest : load(size.children());
    }

    /** What is sent again to {@link #loaded}. */
    Reloads reloads() throws IOException {
        if (reloads == null) {
            reloads = new Reloads(loaded(), scratch("reloads"));
        }
        return reloads;
    }

    /** Lives of a hub that has a first load behind it and nothing to do. */
    List<HubRun> idle() throws IOException {
        HubHome home = newest == null ? loaded().home() : newest.home();
        while (idle.size() < size.runs()) {
            idle.add(home.once());
        }
        return idle;
    }

    /** How long a hub worked: its time, without that of a hub that only starts, sees that nothing waits, and ends. */
    Duration work(HubRun run) throws IOException {
        return run.total().minus(usual(HubRun::total));
    }

    /** The same in processor time. */
    Duration processor(HubRun run) throws IOException {
        return run.processor().minus(usual(HubRun::processor));
    }

    private Duration usual(Function<HubRun, Duration> time) throws IOException {
        List<Double> seconds = idle().stream().map(time).map(Seconds::of).toList();
        return Duration.ofNanos((long) (Figures.of("s", seconds).median() * 1e9));
    }
}
