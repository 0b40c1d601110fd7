package hub.app.camel;

import hub.app.config.Home;
import hub.app.config.Problem;
import hub.app.connectors.ConnectorInstance;
import hub.connector.Fault;
import java.nio.file.Path;
import java.util.List;
import org.apache.camel.Route;
import org.apache.camel.impl.DefaultCamelContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connector at work: a Camel context of its own, with its routes. Closing it leaves no thread. */
public final class RunningConnector implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunningConnector.class);

    private final DefaultCamelContext context;
    private final Polls polls;
    private final FlowDeployer deployer;

    /** Nothing runs before {@link #start}. */
    public RunningConnector(Home home, ConnectorInstance<?> instance, HubAccess access) {
        this.context = ConnectorContexts.create(instance, access);
        this.polls = new Polls(instance.source().value());
        this.deployer = new FlowDeployer(home, instance, access);
        context.addLifecycleStrategy(polls);
    }

    /** What is wrong with its route files; nothing if all may run. */
    public List<Problem> check() {
        return deployer.files().stream()
                .flatMap(file -> deployer.check(file).stream())
                .toList();
    }

    /**
     * Starts every route of the connector. Call {@link #check} first.
     *
     * @throws Fault of kind {@link Fault.Kind#UNAVAILABLE} or {@link Fault.Kind#DEFECT} if a route cannot start
     */
    public void start() {
        try {
            context.start();
            for (Path file : deployer.files()) {
                deployer.load(context, file);
            }
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

    /** Whether no source finds anything, nothing is due to a recipient, and nothing is under way. */
    public boolean idle() {
        return polls.idle() && context.getInflightRepository().size() == 0;
    }

    /** Whether a source is paused because what it has cannot be taken. */
    public boolean paused() {
        return polls.paused();
    }

    @Override
    public void close() {
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
