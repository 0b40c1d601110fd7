package hub.app.run;

import hub.app.config.Home;
import hub.app.config.HubSettings;
import hub.app.connectors.ConnectorHome;
import hub.app.connectors.ConnectorInstance;
import hub.app.connectors.InstalledConnector;
import hub.app.operations.ConnectorItem;
import hub.app.operations.ConnectorOperations;
import hub.app.plugins.PluginArchive;
import hub.connector.Fault;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * What an engineer asks of the connectors of a hub that does not run: what is in {@code plugins/} runs when it starts. They are loaded when
 * they are first asked for, which is after a change.
 */
public final class RestingConnectors implements ConnectorOperations, AutoCloseable {

    private final ConnectorHome archives;
    private final Configuration configuration;

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if the hub's settings cannot be read */
    public RestingConnectors(Home home) {
        this.archives = ConnectorHome.of(home, HubSettings.of(home));
        this.configuration = new Configuration(home, Clock.systemUTC());
    }

    @Override
    public List<ConnectorItem> connectors() {
        return loaded().installed().all().stream().map(this::item).toList();
    }

    private Connectors loaded() {
        return configuration.connectors();
    }

    private ConnectorItem item(InstalledConnector connector) {
        List<ConnectorItem.System> systems = loaded().systems().instances().stream()
                .filter(instance -> instance.connectorId().equals(connector.id()))
                .map(ConnectorInstance::source)
                .map(source -> new ConnectorItem.System(source.value(), "configured", "", List.of()))
                .toList();
        return ConnectorItems.of(connector, systems);
    }

    @Override
    public List<String> refusedArchives() {
        return loaded().refused();
    }

    @Override
    public ConnectorItem start(String id) {
        throw noHub();
    }

    @Override
    public ConnectorItem stop(String id) {
        throw noHub();
    }

    private static Fault noHub() {
        return Fault.rejected("no hub runs here: start it with \"toucan run\", which starts every connector");
    }

    @Override
    public ConnectorItem install(Path archive) {
        return settled(archives.plugins().install(archive));
    }

    @Override
    public ConnectorItem upgrade(Path archive) {
        return settled(archives.plugins().upgrade(archive));
    }

    /** What cannot be loaded though its archive is sound is taken out again. */
    private ConnectorItem settled(PluginArchive put) {
        InstalledConnector connector = loaded().installed()
                .find(put.id())
                .filter(there -> there.isFrom(put))
                .orElseThrow(() -> {
                    archives.plugins().withdraw(put);
                    return Fault.rejected(String.join(System.lineSeparator(), loaded().refused()));
                });
        archives.plugins().tidy();
        return item(connector);
    }

    @Override
    public List<String> remove(String id) {
        archives.plugins().remove(id);
        return loaded().stillNaming(id);
    }

    @Override
    public void close() {
        configuration.close();
    }
}
