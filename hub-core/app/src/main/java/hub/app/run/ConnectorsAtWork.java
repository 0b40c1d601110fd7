package hub.app.run;

import hub.app.camel.RunningConnector;
import hub.app.connectors.ConnectorInstance;
import hub.app.connectors.InstalledConnector;
import hub.connector.Fault;
import hub.connector.Health;
import hub.model.OrganisationId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connectors of a running hub. Each outside system runs alone: one that cannot start, or fails later, is down with its reason, and the
 * others go on. What is stopped ends what it has in hand first.
 */
final class ConnectorsAtWork implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectorsAtWork.class);

    private final Connectors connectors;
    private final StartedConnector starter;
    private final Map<String, ConnectorState> states = new ConcurrentSkipListMap<>();

    ConnectorsAtWork(Connectors connectors, StartedConnector starter) {
        this.connectors = connectors;
        this.starter = starter;
    }

    /** Every outside system, sorted by its id. */
    List<ConnectorState> states() {
        return List.copyOf(states.values());
    }

    synchronized void startAll() {
        connectors.systems().instances().forEach(this::start);
    }

    /** Starts what is down or stopped of a connector. */
    synchronized void start(String connector) {
        of(connector).stream().filter(state -> state.running().isEmpty()).forEach(state -> start(state.instance()));
    }

    private void start(ConnectorInstance<?> instance) {
        ConnectorState state;
        try {
            state = ConnectorState.running(instance, starter.start(instance));
        } catch (Fault why) {
            state = ConnectorState.down(instance, why);
        }
        ConnectorState before = states.put(key(instance.source()), state);
        state.reason()
                .filter(reason ->
                        before == null || !reason.equals(before.reason().orElse("")))
                .ifPresent(reason -> LOG.warn("{} is down: {}", instance, reason));
    }

    /** Stops all of a connector, when what it has in hand is done. */
    synchronized void stop(String connector) {
        of(connector).forEach(state -> {
            halt(state);
            states.put(key(state.instance().source()), ConnectorState.stopped(state.instance()));
        });
    }

    private void halt(ConnectorState state) {
        state.running().ifPresent(RunningConnector::close);
        connectors.systems().close(state.instance().source());
    }

    /**
     * Puts a connector in the place of the one of its id: the old one ends what it has in hand, the new one starts. If something that ran
     * does not run with the new one, the old one goes on.
     *
     * @throws Fault that says why the old one goes on
     */
    synchronized void replaceWith(InstalledConnector connector) {
        List<ConnectorState> before = of(connector.id());
        boolean ran = before.stream().anyMatch(state -> state.running().isPresent());
        before.forEach(this::halt);
        Optional<InstalledConnector> old = connectors.installed().use(connector);
        try {
            readAgain(connector.id());
            of(connector.id()).stream()
                    .flatMap(state -> state.down().stream())
                    .filter(why -> ran)
                    .findFirst()
                    .ifPresent(why -> {
                        throw why;
                    });
            old.ifPresent(replaced -> replaced.letGo().run());
        } catch (Fault why) {
            goBack(connector, old.orElseThrow(() -> why));
            throw new Fault(
                    why.kind(),
                    connector.id() + " " + connector.version() + " does not start, so "
                            + old.get().version() + " goes on: " + why.getMessage());
        }
    }

    private void goBack(InstalledConnector failed, InstalledConnector old) {
        of(failed.id()).forEach(this::halt);
        connectors.installed().use(old);
        failed.letGo().run();
        readAgain(old.id());
    }

    /** Reads the settings of a connector's outside systems as they are now, and starts them. */
    private void readAgain(String connector) {
        of(connector).forEach(state -> forget(state.instance().source()));
        List<ConnectorInstance<?>> instances = new ArrayList<>();
        for (Path file : connectors.files().naming(connector)) {
            instances.add(connectors.files().read(file));
        }
        instances.forEach(instance -> {
            connectors.systems().put(instance);
            start(instance);
        });
    }

    /** Stops a connector and lets go of it. */
    synchronized void remove(String connector) {
        of(connector).forEach(state -> {
            halt(state);
            forget(state.instance().source());
        });
        connectors.installed().forget(connector).ifPresent(gone -> gone.letGo().run());
    }

    private void forget(OrganisationId source) {
        states.remove(key(source));
        connectors.systems().forget(source);
    }

    /** Asks everything that runs how it is, and tries what is down again. */
    synchronized void lookAfter() {
        for (ConnectorState state : states()) {
            if (state.running().isPresent()) {
                unwell(state).ifPresent(why -> {
                    LOG.warn("{} is down: {}", state.instance(), why.getMessage());
                    halt(state);
                    states.put(key(state.instance().source()), ConnectorState.down(state.instance(), why));
                });
            } else if (state.mayComeBack()) {
                start(state.instance());
            }
        }
    }

    private Optional<Fault> unwell(ConnectorState state) {
        try {
            Health health = starter.health(state.instance());
            return health.problem().map(kind -> new Fault(kind, health.message()));
        } catch (Fault why) {
            return Optional.of(why);
        }
    }

    List<ConnectorState> of(String connector) {
        return states().stream().filter(state -> state.isOf(connector)).toList();
    }

    private static String key(OrganisationId source) {
        return source.value();
    }

    /** Stops everything, each when what it has in hand is done. */
    @Override
    public synchronized void close() {
        states().forEach(state -> state.running().ifPresent(RunningConnector::close));
    }
}
