package hub.app.run;

import hub.app.connectors.ConnectorInstance;
import hub.connector.Fault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The outside systems of a running hub, each with how it is. One that cannot start is down with its reason, and the others go on. */
final class SystemsAtWork {

    private static final Logger LOG = LoggerFactory.getLogger(SystemsAtWork.class);

    private final OpenConnectors systems;
    private final StartedConnector starter;
    private final Map<String, ConnectorState> states = new ConcurrentSkipListMap<>();

    SystemsAtWork(OpenConnectors systems, StartedConnector starter) {
        this.systems = systems;
        this.starter = starter;
    }

    /** Every one, sorted by its id. */
    List<ConnectorState> all() {
        return List.copyOf(states.values());
    }

    List<ConnectorState> of(String connector) {
        return all().stream().filter(state -> state.isOf(connector)).toList();
    }

    boolean runs(ConnectorInstance<?> instance) {
        ConnectorState state = states.get(instance.source().value());
        return state != null && state.running().isPresent();
    }

    /** Starts one with these settings; if that fails it is down. */
    void start(ConnectorInstance<?> instance) {
        systems.put(instance);
        try {
            put(ConnectorState.running(instance, starter.start(instance)));
        } catch (Fault why) {
            down(instance, why);
        }
    }

    /** Ends what it has in hand, and stops. */
    void stop(ConnectorState state) {
        put(ConnectorState.stopped(state.instance(), halt(state)));
    }

    /** Stops one that runs and is not well. */
    void fail(ConnectorState state, Fault why) {
        halt(state);
        down(state.instance(), why);
    }

    /** Stops one, and knows it no longer. */
    void forget(ConnectorState state) {
        halt(state);
        states.remove(key(state));
        systems.forget(state.instance().source());
    }

    /** Stops everything. */
    void haltAll() {
        all().forEach(this::halt);
    }

    /** @return what it left running, if that is anything */
    private Optional<String> halt(ConnectorState state) {
        state.running().ifPresent(running -> starter.stop(state.instance(), running));
        systems.close(state.instance().source());
        Optional<String> left = isLast(state) ? LeftThreads.of(state.instance().classes()) : Optional.empty();
        left.ifPresent(threads -> LOG.warn("{} {}", state.instance(), threads));
        return left;
    }

    /** Whether no other outside system runs with the same classes. */
    private boolean isLast(ConnectorState state) {
        return all().stream()
                .filter(other -> other != state && other.running().isPresent())
                .noneMatch(
                        other -> other.instance().classes() == state.instance().classes());
    }

    private void down(ConnectorInstance<?> instance, Fault why) {
        Optional<ConnectorState> before = put(ConnectorState.down(instance, why));
        if (before.flatMap(ConnectorState::reason)
                .filter(why.getMessage()::equals)
                .isEmpty()) {
            LOG.warn("{} is down: {}", instance, why.getMessage());
        }
    }

    /** From now on it is so. @return how it was */
    Optional<ConnectorState> put(ConnectorState state) {
        return Optional.ofNullable(states.put(key(state), state));
    }

    private static String key(ConnectorState state) {
        return state.instance().source().value();
    }
}
