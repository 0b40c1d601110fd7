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
    public ConnectorItem start(String id) {
        return hub.post("/connectors/" + id + "/start", "", ConnectorItem.class);
    }

    @Override
    public ConnectorItem stop(String id) {
        return hub.post("/connectors/" + id + "/stop", "", ConnectorItem.class);
    }

    @Override
    public ConnectorItem install(Path archive) {
        return hub.post("/connectors/install", request(archive), ConnectorItem.class);
    }

    @Override
    public ConnectorItem upgrade(Path archive) {
        return hub.post("/connectors/upgrade", request(archive), ConnectorItem.class);
    }

    private static ArchiveRequest request(Path archive) {
        return new ArchiveRequest(archive.toAbsolutePath().toString());
    }

    @Override
    public List<String> remove(String id) {
        return List.of(hub.post("/connectors/" + id + "/remove", "", String[].class));
    }
}
