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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The outside systems of this hub, each opened when it is first needed, and once. */
public final class OpenConnectors implements Feeds, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenConnectors.class);

    private final Path mappings;
    private final Clock clock;
    private final Deadline deadline;
    private final Map<String, ConnectorInstance<?>> instances = new ConcurrentSkipListMap<>();
    private final Map<OrganisationId, OpenConnector> open = new ConcurrentHashMap<>();
    /** One that hangs while it opens keeps nobody waiting but whoever wants the same one. */
    private final Map<OrganisationId, Object> turns = new ConcurrentHashMap<>();

    /** @param mappings where a council keeps mapping files of its own */
    OpenConnectors(List<ConnectorInstance<?>> instances, Path mappings, Clock clock, Deadline deadline) {
        this.mappings = mappings;
        this.deadline = deadline;
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

    /** Closes an outside system, if it is open; one that does not come to its end is given up. */
    void close(OrganisationId source) {
        Optional.ofNullable(open.remove(source)).ifPresent(closing -> close(source, closing));
    }

    private void close(OrganisationId source, OpenConnector closing) {
        try {
            deadline.within("close " + source, closing.getClass().getClassLoader(), () -> {
                closing.close();
                return source;
            });
        } catch (Fault why) {
            LOG.warn("{} does not close: {}", source, why.getMessage());
        }
    }

    /** From now on the hub does not know it. */
    void forget(OrganisationId source) {
        instances.remove(source.value());
        close(source);
    }

    /** @throws Fault if it cannot be opened; the next call tries again */
    public OpenConnector open(ConnectorInstance<?> instance) {
        synchronized (turns.computeIfAbsent(instance.source(), source -> new Object())) {
            OpenConnector there = open.get(instance.source());
            if (there != null) {
                return there;
            }
            OpenConnector opened = opened(instance);
            open.put(instance.source(), opened);
            return opened;
        }
    }

    private OpenConnector opened(ConnectorInstance<?> instance) {
        return deadline.within(
                "open " + instance.source(),
                instance.classes(),
                () -> instance.open(mappings, clock),
                OpenConnector::close);
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
