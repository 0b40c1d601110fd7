package hub.app.run;

import hub.app.camel.ConnectorOffer;
import hub.app.camel.HubAccess;
import hub.app.camel.Rehearsal;
import hub.app.camel.RouteFiles;
import hub.app.camel.RouteVersions;
import hub.app.camel.RunningConnector;
import hub.app.config.Home;
import hub.app.config.Problem;
import hub.app.connectors.ConnectorInstance;
import hub.app.operations.RouteFile;
import hub.app.operations.RouteItem;
import hub.app.operations.RouteOperations;
import hub.app.operations.RouteReport;
import hub.app.routes.RouteOutline;
import hub.connector.Fault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The routes of a home, with the connectors that run them, if any do. */
public final class LocalRoutes implements RouteOperations {

    private final Configuration configuration;
    private final Supplier<List<ConnectorState>> states;
    private final RouteFiles files;
    private final RouteVersions versions;

    /** @param states the connectors of a hub that runs */
    LocalRoutes(Configuration configuration, Supplier<List<ConnectorState>> states) {
        this.configuration = configuration;
        this.states = states;
        this.files = new RouteFiles(configuration.home());
        this.versions = new RouteVersions(configuration.home());
    }

    /** Of a home in which no hub runs. */
    public static LocalRoutes of(Configuration configuration) {
        return new LocalRoutes(configuration, List::of);
    }

    @Override
    public List<RouteItem> routes() {
        return paths().flatMap(
                        file -> RouteOutline.of(files.read(file)).stream().map(route -> item(file, route)))
                .toList();
    }

    private Stream<Path> paths() {
        return systems().instances().stream()
                .map(instance -> instance.description().id())
                .distinct()
                .sorted()
                .flatMap(connector -> files.of(connector).stream());
    }

    private RouteItem item(Path file, RouteOutline route) {
        String connector = file.getParent().getFileName().toString();
        List<String> running = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (ConnectorState state : states.get()) {
            state.running().filter(any -> of(connector, state.instance())).ifPresent(its -> {
                if (its.runs(route.id())) {
                    running.add(state.instance().source().value());
                }
                its.refused(file).forEach(problem -> problems.add(problem.toString()));
            });
        }
        return new RouteItem(
                route.id(),
                route.description(),
                connector,
                home().name(file),
                running,
                problems.stream().distinct().toList());
    }

    @Override
    public RouteReport check(RouteFile file) {
        List<String> problems = instances(file.connector()).stream()
                .flatMap(instance -> problems(instance, file).stream())
                .map(Problem::toString)
                .distinct()
                .toList();
        return new RouteReport(problems.isEmpty(), problems);
    }

    private List<Problem> problems(ConnectorInstance<?> instance, RouteFile file) {
        try (RunningConnector trial =
                new RunningConnector(home(), instance, HubAccess.closed(configuration.offer(systems(), instance)))) {
            return trial.check(path(file), file.text());
        }
    }

    @Override
    public synchronized RouteReport deploy(RouteFile file) {
        RouteReport checked = check(file);
        if (!checked.accepted()) {
            return checked;
        }
        ConnectorInstance<?> instance = instances(file.connector()).get(0);
        ConnectorOffer offer = configuration.offer(systems(), instance);
        List<String> lines =
                new ArrayList<>(new Rehearsal(instance, systems().open(instance), offer).run(file.name(), file.text()));
        versions.put(path(file), file.text());
        return swapped(file, lines);
    }

    private RouteReport swapped(RouteFile file, List<String> lines) {
        try {
            List<String> problems = running(file.connector()).stream()
                    .flatMap(connector -> connector.putIn(path(file)).stream())
                    .map(Problem::toString)
                    .distinct()
                    .toList();
            if (!problems.isEmpty()) {
                versions.takeBack(path(file));
                return new RouteReport(false, problems);
            }
        } catch (Fault e) {
            lines.add("in place, and runs as soon as it can: " + e.getMessage());
        }
        return new RouteReport(true, lines);
    }

    @Override
    public synchronized RouteReport rollback(String id) {
        Path file = paths().filter(path -> has(path, id) || has(versions.kept(path), id))
                .findFirst()
                .orElseThrow(() -> unknown(id));
        String before = versions.before(file)
                .orElseThrow(() -> Fault.rejected("there is no version before the one of " + home().name(file)));
        return deploy(new RouteFile(
                file.getParent().getFileName().toString(), file.getFileName().toString(), before));
    }

    private boolean has(Path file, String id) {
        return file.toFile().exists()
                && RouteOutline.of(files.read(file)).stream()
                        .anyMatch(route -> route.id().equals(id));
    }

    @Override
    public void start(String id) {
        onEach(id, RunningConnector::startRoute);
    }

    @Override
    public void stop(String id) {
        onEach(id, RunningConnector::stopRoute);
    }

    private void onEach(String id, BiPredicate<RunningConnector, String> action) {
        List<ConnectorState> all = states.get();
        if (all.isEmpty()) {
            throw Fault.rejected("no hub runs here: a route is started and stopped in a running one");
        }
        long done = all.stream()
                .flatMap(state -> state.running().stream())
                .filter(connector -> action.test(connector, id))
                .count();
        if (done == 0) {
            throw unknown(id);
        }
    }

    private static Fault unknown(String id) {
        return Fault.rejected("there is no route \"" + id + "\": see toucan routes list");
    }

    private List<RunningConnector> running(String connector) {
        return states.get().stream()
                .filter(state -> of(connector, state.instance()))
                .flatMap(state -> state.running().stream())
                .toList();
    }

    private List<ConnectorInstance<?>> instances(String connector) {
        List<ConnectorInstance<?>> instances = new ArrayList<>(systems().instances());
        instances.removeIf(instance -> !of(connector, instance));
        if (instances.isEmpty()) {
            throw Fault.rejected("no file in config/connectors names the connector \"" + connector + "\"");
        }
        return instances;
    }

    private static boolean of(String connector, ConnectorInstance<?> instance) {
        return instance.description().id().equals(connector);
    }

    private Path path(RouteFile file) {
        return home().routes().resolve(file.connector()).resolve(file.name());
    }

    private OpenConnectors systems() {
        return configuration.connectors().systems();
    }

    private Home home() {
        return configuration.home();
    }
}
