package hub.app.admin;

import hub.app.admin.ConnectorController.ArchiveRequest;
import hub.app.operations.ConnectorItem;
import hub.app.operations.ConnectorOperations;
import java.nio.file.Path;
import java.util.List;

/** What an engineer asks of the connectors of a running hub. */
final class RemoteConnectors implements ConnectorOperations {

    private final AdminClient hub;

    RemoteConnectors(AdminClient hub) {
        this.hub = hub;
    }

    @Override
    public List<ConnectorItem> connectors() {
        return List.of(hub.get("/connectors", ConnectorItem[].class));
    }

    @Override
    public List<String> refusedArchives() {
        return List.of(hub.get("/connectors/refused", String[].class));
    }

    @Override
    public void start(String id) {
        hub.send("/connectors/" + id + "/start", "");
    }

    @Override
    public void stop(String id) {
        hub.send("/connectors/" + id + "/stop", "");
    }

    @Override
    public void install(Path archive) {
        hub.send(
                "/connectors/install",
                new ArchiveRequest(archive.toAbsolutePath().toString()));
    }

    @Override
    public void upgrade(Path archive) {
        hub.send(
                "/connectors/upgrade",
                new ArchiveRequest(archive.toAbsolutePath().toString()));
    }

    @Override
    public void remove(String id) {
        hub.send("/connectors/" + id + "/remove", "");
    }
}
