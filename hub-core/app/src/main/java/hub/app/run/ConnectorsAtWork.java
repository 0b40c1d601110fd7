package hub.app.run;

import hub.app.camel.NewestContext;
import hub.app.connectors.ConnectorInstance;
import hub.app.connectors.InstalledConnector;
import hub.connector.Fault;
import hub.connector.Health;
import java.util.List;
import java.util.Optional;

/**
 * The connectors of a running hub, one change at a time. Each outside system runs alone: one that cannot start, or fails later, is down
 * with its reason, and the others go on. What is stopped ends what it has in hand first.
 */
final class ConnectorsAtWork implements AutoCloseable {

    private final Connectors connectors;
    private final StartedConnector starter;
    private final SystemsAtWork systems;

    ConnectorsAtWork(Connectors connectors, StartedConnector starter) {
        this.connectors = connectors;
        this.starter = starter;
        this.systems = new SystemsAtWork(connectors.systems(), starter);
    }

    /** Every outside system, sorted by its id. */
    List<ConnectorState> states() {
        return systems.all();
    }

    /** The outside systems of a connector. */
    List<ConnectorState> of(String connector) {
        return systems.of(connector);
    }

    synchronized void startAll() {
        connectors.systems().instances().forEach(systems::start);
    }

    /**
     * Starts what does not run of a connector, with the settings as they are now.
     *
     * @throws Fault if they are wrong; then nothing has changed
     */
    synchronized void start(String connector) {
        List<ConnectorInstance<?>> named = connectors.files().readNaming(connector);
        systems.of(connector).stream()
                .filter(state -> state.running().isEmpty())
                .forEach(systems::forget);
        named.stream().filter(instance -> !systems.runs(instance)).forEach(systems::start);
    }

    /** Stops all of a connector, when what it has in hand is done. */
    synchronized void stop(String connector) {
        systems.of(connector).forEach(systems::stop);
    }

    /**
     * Puts a connector in the place of the one of its id: the old one ends what it has in hand, the new one starts. If something that ran
     * does not run with the new one, the old one goes on.
     *
     * @throws Fault that says why the old one goes on
     */
    synchronized void replaceWith(InstalledConnector connector) {
        List<ConnectorState> before = systems.of(connector.id());
        before.forEach(systems::forget);
        Optional<InstalledConnector> old = connectors.installed().use(connector);
        try {
            start(connector.id());
            refuseDown(connector.id(), before);
        } catch (Fault why) {
            takeBack(connector);
            throw old.map(there -> goOn(connector, there, before, why)).orElse(why);
        }
        old.ifPresent(ConnectorsAtWork::letGo);
    }

    private void refuseDown(String connector, List<ConnectorState> before) {
        boolean ran = before.stream().anyMatch(state -> state.running().isPresent());
        systems.of(connector).stream()
                .flatMap(state -> state.down().stream())
                .filter(why -> ran)
                .findFirst()
                .ifPresent(why -> {
                    throw why;
                });
    }

    private void takeBack(InstalledConnector failed) {
        systems.of(failed.id()).forEach(systems::forget);
        connectors.installed().forget(failed.id());
        letGo(failed);
    }

    private static void letGo(InstalledConnector gone) {
        gone.letGo().run();
        NewestContext.replace();
    }

    /** With the settings that it had: those in the files may be meant for the one that failed. */
    private Fault goOn(InstalledConnector failed, InstalledConnector old, List<ConnectorState> before, Fault why) {
        connectors.installed().use(old);
        for (ConnectorState state : before) {
            if (state.running().isPresent()) {
                systems.start(state.instance());
            } else {
                connectors.systems().put(state.instance());
                systems.put(state);
            }
        }
        return new Fault(
                why.kind(),
                failed.id() + " " + failed.version() + " does not start, so " + old.version() + " goes on: "
                        + why.getMessage());
    }

    /** Stops a connector and lets go of it. */
    synchronized void remove(String connector) {
        systems.of(connector).forEach(systems::forget);
        connectors.installed().forget(connector).ifPresent(ConnectorsAtWork::letGo);
    }

    /** Asks everything that runs how it is, and tries what is down again. */
    synchronized void lookAfter() {
        for (ConnectorState state : states()) {
            if (state.running().isPresent()) {
                unwell(state).ifPresent(why -> systems.fail(state, why));
            } else if (state.mayComeBack()) {
                systems.start(state.instance());
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

    /** Stops everything, each when what it has in hand is done. */
    @Override
    public synchronized void close() {
        systems.haltAll();
    }
}
