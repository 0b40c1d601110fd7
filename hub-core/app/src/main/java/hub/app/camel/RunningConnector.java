package hub.app.camel;

import hub.app.config.Home;
import hub.app.config.Problem;
import hub.app.connectors.ConnectorInstance;
import hub.connector.Fault;
import java.nio.file.Path;
import java.util.List;
import org.apache.camel.Route;
import org.apache.camel.ServiceStatus;
import org.apache.camel.impl.DefaultCamelContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connector at work: a Camel context of its own, with its routes. Closing it leaves no thread. */
public final class RunningConnector implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunningConnector.class);

    private final DefaultCamelContext context;
    private final Polls polls;
    private final TimerTurns turns = new TimerTurns();
    private final RouteFiles files;
    private final FlowDeployer deployer;
    private final LoadedFlows flows;
    private final FlowWatch watch;
    private final String connector;

    /** Nothing runs before {@link #start}. */
    public RunningConnector(Home home, ConnectorInstance<?> instance, HubAccess access) {
        this.context = ConnectorContexts.create(instance, access);
        this.polls = new Polls(instance.source().value());
        this.connector = instance.description().id();
        this.files = new RouteFiles(home);
        this.deployer = new FlowDeployer(files, instance, access);
        this.flows = new LoadedFlows(context);
        this.watch = new FlowWatch(files, connector, deployer, flows);
        context.addLifecycleStrategy(polls);
        context.addRoutePolicyFactory(turns);
    }

    /** What is wrong with its route files; nothing if all may run. */
    public List<Problem> check() {
        return files.of(connector).stream()
                .flatMap(file -> check(file, files.read(file)).stream())
                .toList();
    }

    /** What is wrong with a text that is to become a file; nothing if it may run. */
    public List<Problem> check(Path file, String text) {
        return deployer.check(file, text);
    }

    /**
     * Starts every route of the connector and keeps to its files from then on. Call {@link #check} first.
     *
     * @throws Fault of kind {@link Fault.Kind#UNAVAILABLE} or {@link Fault.Kind#DEFECT} if a route cannot start
     */
    public void start() {
        try {
            context.start();
            watch.start();
        } catch (Exception e) {
            throw Faults.of(e);
        }
    }

    /** The ids of the routes in its files, sorted; not those that Kamelets made for themselves. */
    public List<String> routes() {
        return context.getRoutes().stream()
                .filter(route -> route.getDescription() != null)
                .map(Route::getRouteId)
                .sorted()
                .toList();
    }

    /**
     * Puts a file in as it is now, without waiting for the next look.
     *
     * @return what is wrong with it; then the version that runs goes on
     * @throws Fault if what is in flight takes too long; the next look tries again
     */
    public List<Problem> putIn(Path file) {
        return watch.putIn(file);
    }

    /** What is wrong with a file as it is now, while another version runs. */
    public List<Problem> refused(Path file) {
        return watch.refused(file);
    }

    /** Starts a route. @return whether there is one of that id */
    public boolean startRoute(String id) {
        return flows.start(id);
    }

    /** Stops a route when what is in flight is through. @return whether there is one of that id */
    public boolean stopRoute(String id) {
        return flows.stop(id);
    }

    /** Whether a route is there and started. */
    public boolean runs(String id) {
        ServiceStatus status = context.getRouteController().getRouteStatus(id);
        return status != null && status.isStarted();
    }

    /**
     * Whether no source finds anything, nothing is due to a recipient, and nothing is under way. Moments are of {@link System#nanoTime}.
     *
     * @param dropped what lay at a source at that moment has been looked for
     * @param moved what was due to a recipient at that moment has been looked for
     */
    public boolean idle(long dropped, long moved) {
        return turns.over()
                && polls.idle(dropped, moved)
                && context.getInflightRepository().size() == 0;
    }

    /** Whether something may come in of which no look tells that it is on its way. */
    public boolean open() {
        return polls.open();
    }

    /** Whether a source is paused because what it has cannot be taken. */
    public boolean paused() {
        return polls.paused();
    }

    @Override
    public void close() {
        watch.close();
        try {
            context.close();
        } catch (Exception e) {
            LOG.warn(
                    "{} did not stop in good order ({})",
                    context.getName(),
                    e.getClass().getSimpleName());
        }
    }
}
