package hub.app.run;

import hub.app.config.Home;
import hub.app.connectors.ConnectorInstance;
import hub.app.connectors.InstalledConnector;
import hub.app.operations.ConnectorItem;
import hub.app.operations.ConnectorOperations;
import hub.connector.Fault;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** What an engineer asks of the connectors of a hub that does not run: what is in {@code plugins/} runs when it starts. */
public final class RestingConnectors implements ConnectorOperations, AutoCloseable {

    private final Configuration configuration;

    public RestingConnectors(Home home) {
        this.configuration = new Configuration(home, Clock.systemUTC());
    }

    @Override
    public List<ConnectorItem> connectors() {
        return connectorsOfHome().installed().all().stream()
                .map(connector -> ConnectorItems.of(connector, systems(connector)))
                .toList();
    }

    private List<ConnectorItem.System> systems(InstalledConnector connector) {
        return connectorsOfHome().systems().instances().stream()
                .filter(instance -> instance.connectorId().equals(connector.id()))
                .map(ConnectorInstance::source)
                .map(source -> new ConnectorItem.System(source.value(), "configured", "", List.of()))
                .toList();
    }

    private Connectors connectorsOfHome() {
        return configuration.connectors();
    }

    @Override
    public List<String> refusedArchives() {
        return connectorsOfHome().refused();
    }

    @Override
    public void start(String id) {
        throw noHub();
    }

    @Override
    public void stop(String id) {
        throw noHub();
    }

    private static Fault noHub() {
        return Fault.rejected("no hub runs here: start it with \"toucan run\", which starts every connector");
    }

    @Override
    public void install(Path archive) {
        connectorsOfHome().archives().plugins().install(archive);
    }

    @Override
    public void upgrade(Path archive) {
        connectorsOfHome().archives().plugins().upgrade(archive);
        connectorsOfHome().archives().plugins().tidy();
    }

    @Override
    public void remove(String id) {
        connectorsOfHome().archives().plugins().remove(id);
    }

    @Override
    public void close() {
        configuration.close();
    }
}
