package hub.testkit;

import hub.connector.Connector;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Where the contracts get a connector from. Whoever provides this as a service has them tried on something else than the class path:
 * on the packed archives.
 */
@FunctionalInterface
public interface ConnectorSource {

    /** The connectors of this id. The contracts demand that there is one. */
    List<Connector<?>> find(String id);

    /** The one that is provided; else the class path. */
    static ConnectorSource current() {
        Iterator<ConnectorSource> provided =
                ServiceLoader.load(ConnectorSource.class).iterator();
        return provided.hasNext() ? provided.next() : ConnectorSource::onTheClassPath;
    }

    private static List<Connector<?>> onTheClassPath(String id) {
        return ServiceLoader.load(Connector.class).stream()
                .<Connector<?>>map(ServiceLoader.Provider::get)
                .filter(connector -> connector.description().id().equals(id))
                .toList();
    }
}
