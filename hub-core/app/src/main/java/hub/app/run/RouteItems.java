package hub.app.run;

import hub.app.camel.RouteFiles;
import hub.app.camel.RouteVersions;
import hub.app.config.Nearest;
import hub.app.connectors.ConnectorInstance;
import hub.app.operations.RouteItem;
import hub.app.routes.RouteOutline;
import hub.connector.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The routes in the files of a home, and where each runs. */
final class RouteItems {

    private final Configuration configuration;
    private final Supplier<List<ConnectorState>> states;
    private final RouteFiles files;
    private final RouteVersions versions;

    RouteItems(Configuration configuration, Supplier<List<ConnectorState>> states) {
        this.configuration = configuration;
        this.states = states;
        this.files = new RouteFiles(configuration.home());
        this.versions = new RouteVersions(configuration.home());
    }

    /** Every one, by connector and file. */
    List<RouteItem> all() {
        return paths().flatMap(
                        file -> RouteOutline.of(files.read(file)).stream().map(route -> item(file, route)))
                .toList();
    }

    /**
     * The file that a route stands in, or stood in before the last deploy.
     *
     * @throws Fault of kind {@link Fault.Kind#REJECTED} if there is none
     */
    Path fileOf(String id) {
        return paths().filter(path -> has(path, id) || has(versions.kept(path), id))
                .findFirst()
                .orElseThrow(() -> unknown(id));
    }

    Fault unknown(String id) {
        List<String> ids = all().stream().map(RouteItem::id).toList();
        return Fault.rejected("there is no route \"" + id + "\"" + Nearest.hint(id, ids));
    }

    private Stream<Path> paths() {
        return configuration.connectors().systems().instances().stream()
                .map(ConnectorInstance::connectorId)
                .distinct()
                .sorted()
                .flatMap(connector -> files.of(connector).stream());
    }

    private boolean has(Path file, String id) {
        return Files.exists(file)
                && RouteOutline.of(files.read(file)).stream()
                        .anyMatch(route -> route.id().equals(id));
    }

    private RouteItem item(Path file, RouteOutline route) {
        String connector = file.getParent().getFileName().toString();
        List<String> running = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (ConnectorState state : states.get()) {
            state.running().filter(any -> state.isOf(connector)).ifPresent(its -> {
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
                configuration.home().name(file),
                running,
                problems.stream().distinct().toList());
    }
}
