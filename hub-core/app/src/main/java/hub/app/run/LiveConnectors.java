package hub.app.run;

import hub.app.camel.RunningConnector;
import hub.app.connectors.InstalledConnector;
import hub.app.operations.ConnectorItem;
import hub.app.operations.ConnectorOperations;
import hub.app.plugins.PluginArchive;
import hub.connector.Fault;
import java.nio.file.Path;
import java.util.List;

/** What an engineer asks of the connectors of a running hub. Archives are put into {@code plugins/}, and what runs follows. */
final class LiveConnectors implements ConnectorOperations {

    private final Connectors connectors;
    private final ConnectorsAtWork atWork;
    private final Reconcile reconcile;

    LiveConnectors(Connectors connectors, ConnectorsAtWork atWork, Reconcile reconcile) {
        this.connectors = connectors;
        this.atWork = atWork;
        this.reconcile = reconcile;
    }

    @Override
    public List<ConnectorItem> connectors() {
        return connectors.installed().all().stream().map(this::item).toList();
    }

    private ConnectorItem item(InstalledConnector connector) {
        return ConnectorItems.of(
                connector,
                atWork.of(connector.id()).stream().map(LiveConnectors::system).toList());
    }

    private static ConnectorItem.System system(ConnectorState state) {
        return new ConnectorItem.System(
                state.instance().source().value(),
                state.name(),
                state.reason().or(state::left).orElse(""),
                state.running().map(RunningConnector::routes).orElse(List.of()));
    }

    @Override
    public List<String> refusedArchives() {
        return reconcile.now();
    }

    @Override
    public ConnectorItem start(String id) {
        known(id);
        atWork.start(id);
        atWork.of(id).stream()
                .flatMap(state -> state.down().stream())
                .findFirst()
                .ifPresent(why -> {
                    throw new Fault(why.kind(), id + " does not start: " + why.getMessage());
                });
        return item(known(id));
    }

    @Override
    public ConnectorItem stop(String id) {
        known(id);
        atWork.stop(id);
        return item(known(id));
    }

    private InstalledConnector known(String id) {
        return connectors
                .installed()
                .find(id)
                .orElseThrow(() -> Fault.rejected("no connector is called \"" + id + "\""
                        + connectors.installed().hint(id)));
    }

    @Override
    public ConnectorItem install(Path archive) {
        return settled(connectors.archives().plugins().install(archive));
    }

    @Override
    public ConnectorItem upgrade(Path archive) {
        return settled(connectors.archives().plugins().upgrade(archive));
    }

    @Override
    public List<String> remove(String id) {
        connectors.archives().plugins().remove(id);
        reconcile.now();
        return connectors.stillNaming(id);
    }

    /** What does not start though its archive is sound is taken out again; what it was to replace has gone on. */
    private ConnectorItem settled(PluginArchive put) {
        reconcile.anew(put).stream()
                .filter(line -> line.startsWith(put.file().getFileName() + ":"))
                .findFirst()
                .ifPresent(line -> {
                    connectors.archives().plugins().withdraw(put);
                    throw Fault.rejected(line);
                });
        connectors.archives().plugins().tidy();
        return item(known(put.id()));
    }
}
