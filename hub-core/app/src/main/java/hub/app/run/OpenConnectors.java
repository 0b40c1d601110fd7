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

/** The outside systems of this hub, each opened when it is first needed, and once. */
public final class OpenConnectors implements Feeds, AutoCloseable {

    private final List<ConnectorInstance<?>> instances;
    private final Path mappings;
    private final Clock clock;
    private final Map<OrganisationId, OpenConnector> open = new ConcurrentHashMap<>();

    /** @param mappings where a council keeps mapping files of its own */
    public OpenConnectors(List<ConnectorInstance<?>> instances, Path mappings, Clock clock) {
        this.instances = List.copyOf(instances);
        this.mappings = mappings;
        this.clock = clock;
    }

    public List<ConnectorInstance<?>> instances() {
        return instances;
    }

    /** @throws Fault if it cannot be opened; the next call tries again */
    public OpenConnector open(ConnectorInstance<?> instance) {
        return open.computeIfAbsent(instance.source(), source -> instance.open(mappings, clock));
    }

    @Override
    public Optional<Feed> find(OrganisationId source, String name) {
        return instances.stream()
                .filter(instance -> instance.source().equals(source))
                .findFirst()
                .flatMap(
                        instance -> Optional.ofNullable(open(instance).readers().get(name)))
                .map(reader -> new Feed(source, name, reader));
    }

    @Override
    public void close() {
        open.values().forEach(OpenConnector::close);
    }
}
