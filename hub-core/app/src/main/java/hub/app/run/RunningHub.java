package hub.app.run;

import hub.app.camel.ConnectorOffer;
import hub.app.camel.RunningConnector;
import hub.app.config.Home;
import hub.app.connectors.ConnectorInstance;
import hub.app.operations.HubOperations;
import hub.app.operations.RouteOperations;
import hub.connector.Fault;
import hub.connector.OpenConnector;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The hub at work: every connector with its routes, and the decisions in the background. */
public final class RunningHub implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunningHub.class);

    /** Longer than a file must lie still before it is taken. */
    private static final Duration QUIET = Duration.ofSeconds(4);

    private final Configuration configuration;
    private final Engine engine;
    private final Flows flows;
    private final DecisionLoop decisions;
    private final List<ConnectorState> states = new ArrayList<>();

    /**
     * Opens the engine; nothing runs before {@link #start}.
     *
     * @param configuration without problems; closed with this
     * @param out where the flows are told
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} when another hub has the database, or it cannot be used
     */
    public RunningHub(Configuration configuration, PrintWriter out, Clock clock) {
        this.configuration = configuration;
        this.engine = Engine.open(configuration.home(), configuration.settings(), configuration.connectors(), clock);
        this.flows = new Flows(out, clock);
        this.decisions = new DecisionLoop(engine, flows);
    }

    /** Starts what can be started; a connector that cannot is down, and the others go on. */
    public void start() {
        decisions.start();
        for (ConnectorInstance<?> instance : configuration.connectors().instances()) {
            states.add(start(instance));
        }
    }

    private ConnectorState start(ConnectorInstance<?> instance) {
        try {
            OpenConnector open = configuration.connectors().open(instance);
            ConnectorOffer offer = configuration.offer(instance);
            RunningConnector running = new RunningConnector(
                    configuration.home(), instance, new EngineAccess(instance.source(), open, offer, engine, flows));
            return started(instance, running);
        } catch (Fault e) {
            LOG.warn("{} is down: {}", instance, e.getMessage());
            return ConnectorState.down(instance, e.getMessage());
        }
    }

    private static ConnectorState started(ConnectorInstance<?> instance, RunningConnector running) {
        try {
            running.start();
            return ConnectorState.running(instance, running);
        } catch (Fault e) {
            running.close();
            throw e;
        }
    }

    /** Every connector of the configuration, running or down. */
    public List<ConnectorState> connectors() {
        return List.copyOf(states);
    }

    public Home home() {
        return configuration.home();
    }

    public HubOperations operations() {
        return new LocalOperations(engine);
    }

    public RouteOperations routes() {
        return new LocalRoutes(configuration, this::connectors);
    }

    /** Whether nothing is waiting: no source has anything, no child is to be decided, nothing is due to a recipient. */
    public boolean idle() {
        return flows.quietFor(QUIET) && running().stream().allMatch(RunningConnector::idle) && decisions.idle();
    }

    /** What keeps the hub from finishing, one sentence each; nothing if all went well. */
    public List<String> troubles() {
        List<String> troubles = new ArrayList<>();
        for (ConnectorState state : states) {
            state.reason().ifPresent(reason -> troubles.add(state.instance() + " is down: " + reason));
            state.running()
                    .filter(RunningConnector::paused)
                    .ifPresent(paused -> troubles.add(
                            state.instance() + " has an input that cannot be taken in; it stays where it is"));
        }
        if (decisions.stuck()) {
            troubles.add("some children cannot be decided");
        }
        return troubles;
    }

    /** Tells what has moved, if the last time was not a moment ago. */
    public void tell() {
        flows.tell();
    }

    /** The ledgers as they stand, after everything that moved was told. */
    public Books books() {
        flows.tellAll();
        return Books.of(engine);
    }

    private List<RunningConnector> running() {
        return states.stream().flatMap(state -> state.running().stream()).toList();
    }

    /** Stops at the end of the batches under way, sources first. */
    @Override
    public void close() {
        running().forEach(RunningConnector::close);
        decisions.close();
        flows.tellAll();
        configuration.close();
        engine.close();
    }
}
