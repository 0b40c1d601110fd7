package hub.app.connectors;

import hub.app.config.Nearest;
import hub.connector.Connector;
import hub.connector.Fault;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The connectors on the class path, by id. */
public final class InstalledConnectors {

    private final Map<String, Connector<?>> byId = new TreeMap<>();

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if two connectors bear one id */
    public InstalledConnectors() {
        for (Connector<?> connector : ServiceLoader.load(Connector.class)) {
            Connector<?> other = byId.put(connector.description().id(), connector);
            if (other != null) {
                throw Fault.configuration("two connectors are called \""
                        + connector.description().id() + "\": remove one from the class path");
            }
        }
    }

    public Optional<Connector<?>> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    String hint(String id) {
        return Nearest.hint(id, byId.keySet());
    }
}
