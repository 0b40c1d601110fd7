package hub.app.camel;

import hub.app.config.Problem;
import hub.app.routes.RouteCheck;
import hub.connector.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what runs the same as the connector's folder of routes: a file that changed is checked and put in, one that is gone is taken out.
 * A file that is refused leaves the version that runs, and its neighbours, alone.
 */
final class FlowWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FlowWatch.class);
    private static final long LOOK_SECONDS = 1;

    /** What shows that a file is the same as before. */
    private record Stamp(FileTime modified, long size) {

        static Optional<Stamp> of(Path file) {
            try {
                return Optional.of(new Stamp(Files.getLastModifiedTime(file), Files.size(file)));
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    private final RouteFiles files;
    private final String connector;
    private final FlowDeployer deployer;
    private final LoadedFlows flows;
    private final Map<Path, Stamp> seen = new HashMap<>();
    private final Map<Path, Stamp> handled = new HashMap<>();
    private final Map<Path, List<Problem>> refused = new TreeMap<>();
    private final ScheduledExecutorService looks;

    FlowWatch(RouteFiles files, String connector, FlowDeployer deployer, LoadedFlows flows) {
        this.files = files;
        this.connector = connector;
        this.deployer = deployer;
        this.flows = flows;
        this.looks = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "routes-" + connector);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Loads every file, which was checked before, and looks after them from now on. */
    synchronized void start() {
        for (Path file : files.of(connector)) {
            Stamp.of(file).ifPresent(stamp -> handled.put(file, stamp));
            flows.put(file, files.read(file));
        }
        looks.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            lookOnce();
        } catch (Fault e) {
            LOG.warn("routes of {}: {}", connector, e.getMessage());
        }
    }

    private synchronized void lookOnce() {
        List<Path> there = files.of(connector);
        flows.files().stream().filter(file -> !there.contains(file)).forEach(this::takeOut);
        for (Path file : there) {
            Stamp stamp = Stamp.of(file).orElse(null);
            boolean steady = stamp != null && stamp.equals(seen.put(file, stamp));
            if (steady && !stamp.equals(handled.get(file))) {
                putIn(file);
            }
        }
    }

    private void takeOut(Path file) {
        flows.remove(file);
        handled.remove(file);
        refused.remove(file);
        LOG.info("{} is gone: its routes have stopped", files.home().name(file));
    }

    /**
     * Checks a file as it is now and puts it in.
     *
     * @return what is wrong with it; then the version that runs goes on
     * @throws Fault if what is in flight takes too long: the next look tries again
     */
    synchronized List<Problem> putIn(Path file) {
        Stamp stamp = Stamp.of(file).orElse(null);
        String text = files.read(file);
        List<Problem> problems = flows.text(file).filter(text::equals).isPresent() ? List.of() : changed(file, text);
        refused.put(file, problems);
        handled.put(file, stamp);
        return problems;
    }

    private List<Problem> changed(Path file, String text) {
        List<Problem> problems = deployer.check(file, text);
        if (problems.isEmpty()) {
            problems = started(file, text);
        }
        problems.forEach(problem -> LOG.warn("{}; the version that runs goes on", problem));
        return problems;
    }

    private List<Problem> started(Path file, String text) {
        String name = files.home().name(file);
        try {
            flows.put(file, text);
            LOG.info("{} is loaded", name);
            return List.of();
        } catch (Fault e) {
            if (e.kind() == Fault.Kind.UNAVAILABLE) {
                throw e;
            }
            return List.of(RouteCheck.cannotBeBuilt(
                    name, "Camel cannot start it: another route may begin at the same place already"));
        }
    }

    /** What is wrong with a file as it is now, while another version runs. */
    synchronized List<Problem> refused(Path file) {
        return refused.getOrDefault(file, List.of());
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
