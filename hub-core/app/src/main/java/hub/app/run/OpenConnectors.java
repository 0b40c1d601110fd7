package hub.app.run;

import hub.app.connectors.ConnectorInstance;
import hub.connector.Fault;
import hub.connector.OpenConnector;
import hub.intake.Feed;
import hub.intake.Feeds;
import hub.model.OrganisationId;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The outside systems of this hub, each opened when it is first needed, and once. */
public final class OpenConnectors implements Feeds, AutoCloseable {

    private final Path mappings;
    private final Clock clock;
    private final Map<String, ConnectorInstance<?>> instances = new ConcurrentSkipListMap<>();
    private final Map<OrganisationId, OpenConnector> open = new ConcurrentHashMap<>();

    /** @param mappings where a council keeps mapping files of its own */
    public OpenConnectors(List<ConnectorInstance<?>> instances, Path mappings, Clock clock) {
        this.mappings = mappings;
        this.clock = clock;
        instances.forEach(this::put);
    }

    public List<ConnectorInstance<?>> instances() {
        return List.copyOf(instances.values());
    }

    /** From now on this is the outside system of its id; it is opened when it is needed. */
    void put(ConnectorInstance<?> instance) {
        instances.put(instance.source().value(), instance);
    }

    /** Closes an outside system, if it is open. */
    void close(OrganisationId source) {
        OpenConnector closing = open.remove(source);
        if (closing != null) {
            closing.close();
        }
    }

    /** From now on the hub does not know it. */
    void forget(OrganisationId source) {
        instances.remove(source.value());
        close(source);
    }

    /** @throws Fault if it cannot be opened; the next call tries again */
    public OpenConnector open(ConnectorInstance<?> instance) {
        return open.computeIfAbsent(instance.source(), source -> instance.open(mappings, clock));
    }

    @Override
    public Optional<Feed> find(OrganisationId source, String name) {
        return Optional.ofNullable(instances.get(source.value()))
                .flatMap(
                        instance -> Optional.ofNullable(open(instance).readers().get(name)))
                .map(reader -> new Feed(source, name, reader));
    }

    @Override
    public void close() {
        open.keySet().forEach(this::close);
    }
}
