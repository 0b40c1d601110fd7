package hub.testkit;

import hub.connector.Connector;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Where the contracts get a connector from: what the thread's context class loader finds. That is the class path, or whatever else
 * {@link ContractRun} has them tried on.
 */
final class ConnectorSource {

    private ConnectorSource() {}

    /** The connectors of this id. The contracts demand that there is one. */
    static List<Connector<?>> find(String id) {
        return ServiceLoader.load(Connector.class).stream()
                .<Connector<?>>map(ServiceLoader.Provider::get)
                .filter(connector -> connector.description().id().equals(id))
                .toList();
    }
}
