package hub.app.run;

import hub.app.camel.RunningConnector;
import hub.app.operations.RouteFile;
import hub.app.operations.RouteItem;
import hub.app.operations.RouteOperations;
import hub.app.operations.RouteReport;
import hub.connector.Fault;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/** The routes of a home, with the connectors that run them, if any do. */
public final class LocalRoutes implements RouteOperations {

    private final Supplier<List<ConnectorState>> states;
    private final RouteItems items;
    private final RouteDeployment deployment;

    /** @param states the connectors of a hub that runs */
    LocalRoutes(Configuration configuration, Supplier<List<ConnectorState>> states) {
        this.states = states;
        this.items = new RouteItems(configuration, states);
        this.deployment = new RouteDeployment(configuration, states);
    }

    /** Of a home in which no hub runs. */
    public static LocalRoutes of(Configuration configuration) {
        return new LocalRoutes(configuration, List::of);
    }

    @Override
    public List<RouteItem> routes() {
        return items.all();
    }

    @Override
    public RouteReport check(RouteFile file) {
        return deployment.check(file);
    }

    @Override
    public RouteReport deploy(RouteFile file) {
        return deployment.deploy(file);
    }

    @Override
    public RouteReport rollback(String id) {
        return deployment.rollback(items.fileOf(id));
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
            throw items.unknown(id);
        }
    }
}
