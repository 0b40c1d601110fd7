package hub.app.run;

import hub.app.camel.RunningConnector;
import hub.app.config.Home;
import hub.app.operations.ConnectorOperations;
import hub.app.operations.HubOperations;
import hub.app.operations.Operations;
import hub.app.operations.RouteOperations;
import hub.connector.Fault;
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

    /** An event of the audit is sealed within a second. */
    private static final Duration SEALING = Duration.ofMillis(500);

    /** A refresh is due on a day: nobody waits for the minute. */
    private static final Duration ASKING = Duration.ofMinutes(1);

    /** Where something may come without being looked for, only time tells that nothing does. */
    private static final Duration QUIET = Duration.ofSeconds(4);

    private final Configuration configuration;
    private final Engine engine;
    private final Flows flows;
    private final DecisionLoop decisions;
    private final ConnectorsAtWork connectors;
    private final Reconcile reconcile;
    private final DatabaseWatch database;
    private final Attendant databaseAttendant;
    private final Attendant connectorAttendant;
    private final Attendant agreementAttendant;
    private final Attendant auditAttendant;
    private final Attendant refreshAttendant;

    /**
     * Opens the engine; nothing runs before {@link #start}.
     *
     * @param configuration without problems; closed with this
     * @param out where the flows are told
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} when another hub has the database, or it cannot be used
     */
    public RunningHub(Configuration configuration, PrintWriter out, Clock clock) {
        this(configuration, out, clock, Attendant.USUAL_PACE);
    }

    /** @param pace how often connectors and agreements are looked after */
    RunningHub(Configuration configuration, PrintWriter out, Clock clock, Duration pace) {
        this.configuration = configuration;
        Connectors connectors = configuration.connectors();
        this.engine = Engine.open(configuration.home(), configuration.settings(), connectors.systems(), clock);
        this.database = new DatabaseWatch(engine.database);
        this.flows = new Flows(out, new SteadyClock());
        this.decisions = new DecisionLoop(engine, flows);
        this.connectors = new ConnectorsAtWork(connectors, new StartedConnector(configuration, engine, flows));
        this.reconcile = new Reconcile(connectors, this.connectors);
        this.databaseAttendant = new Attendant("the database", database::look, pace);
        this.connectorAttendant = new Attendant("connectors", this::attend, pace);
        this.agreementAttendant = new Attendant(
                "agreements", new AgreementWatch(engine.agreements, home().agreements(), clock)::look, pace);
        this.refreshAttendant = new Attendant("refreshes", engine.refreshes::askDue, ASKING);
        this.auditAttendant = new Attendant("audit", engine.sealer::seal, SEALING);
    }

    private void attend() {
        reconcile.ifChanged();
        connectors.lookAfter();
    }

    /** Starts what can be started; a connector that cannot is down, and the others go on. */
    public void start() {
        if (!engine.sealer.resume()) {
            LOG.error("the audit is shorter than it was: run \"toucan audit verify\"");
        }
        databaseAttendant.start();
        auditAttendant.start();
        engine.outbox.takeBack();
        engine.refreshes.takeBack();
        decisions.start();
        configuration.connectors().refused().forEach(line -> LOG.warn("not taken: {}", line));
        configuration.connectors().archives().plugins().tidy();
        configuration.connectors().installed().tidy();
        connectors.startAll();
        connectorAttendant.startAtOnce();
        agreementAttendant.start();
    }

    /** From now on asks by itself for the refreshes that are due. */
    public void askForRefreshes() {
        refreshAttendant.start();
    }

    /** Asks for the refreshes that are due now, of what has been taken in. */
    public void refreshWhatIsDue() {
        engine.refreshes.askDue();
        flows.moved();
    }

    /** Every connector of the configuration, running or down. */
    public List<ConnectorState> connectors() {
        return connectors.states();
    }

    public Home home() {
        return configuration.home();
    }

    public HubOperations operations() {
        return new LocalOperations(engine);
    }

    public ConnectorOperations connectorOperations() {
        return new LiveConnectors(configuration.connectors(), connectors, reconcile);
    }

    public RouteOperations routeOperations() {
        return new LocalRoutes(configuration, connectors::states);
    }

    /** All of these, for the admin API. */
    public Operations everything() {
        return new Operations(
                operations(),
                connectorOperations(),
                routeOperations(),
                new LocalAgreements(engine.agreements),
                new LocalConsents(engine),
                new LocalReleases(engine),
                new LocalCohorts(engine.refreshes));
    }

    /**
     * Whether nothing is waiting: every source has looked and found nothing, and since something was last done no child was found to be
     * decided and nothing to be due to a recipient; and every system was asked how it is.
     *
     * @param dropped what lay at a source at that moment has been looked for, a moment of {@link System#nanoTime}
     */
    public boolean idle(long dropped) {
        long moved = flows.lastMoved();
        List<RunningConnector> running = running();
        return connectorAttendant.hasBeenRound()
                && !flows.isTaking()
                && running.stream().allMatch(connector -> connector.idle(dropped, moved))
                && decisions.idle(moved)
                && !engine.refreshes.makingAny()
                && (running.stream().noneMatch(RunningConnector::open) || flows.quietFor(QUIET))
                // Or it has passed from one that is still to be asked to one that was.
                && flows.lastMoved() == moved;
    }

    /** What keeps the hub from finishing, one sentence each; nothing if all went well. */
    public List<String> troubles() {
        List<String> troubles = new ArrayList<>();
        for (ConnectorState state : connectors.states()) {
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

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} once the hub has lost its database for good: another hub has it */
    public void demandDatabase() {
        database.demand();
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
        return connectors.states().stream()
                .flatMap(state -> state.running().stream())
                .toList();
    }

    /** Stops at the end of the batches under way, sources first. */
    @Override
    public void close() {
        connectorAttendant.close();
        agreementAttendant.close();
        refreshAttendant.close();
        connectors.close();
        decisions.close();
        auditAttendant.close();
        databaseAttendant.close();
        flows.tellAll();
        configuration.close();
        engine.close();
    }
}
