package hub.app.admin;

import hub.app.operations.ConnectorItem;
import hub.app.operations.ConnectorOperations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Connectors that remember what was asked of them. */
final class FakeConnectors implements ConnectorOperations {

    final List<String> done = new ArrayList<>();

    @Override
    public List<ConnectorItem> connectors() {
        ConnectorItem.System town =
                new ConnectorItem.System("town-folder", "down", "no such folder", List.of("in", "out"));
        return List.of(new ConnectorItem(
                "folder",
                "1.0.0",
                "A folder",
                "Town",
                "MIT",
                "folder-1.0.0.zip",
                List.of(town),
                List.of(new ConnectorItem.Setting("directory", "Folder", true, "in"))));
    }

    @Override
    public List<String> refusedArchives() {
        return List.of("bad.zip (not-an-archive)");
    }

    @Override
    public ConnectorItem start(String id) {
        done.add("start " + id);
        return connectors().get(0);
    }

    @Override
    public ConnectorItem stop(String id) {
        done.add("stop " + id);
        return connectors().get(0);
    }

    @Override
    public ConnectorItem install(Path archive) {
        done.add("install " + archive);
        return connectors().get(0);
    }

    @Override
    public ConnectorItem upgrade(Path archive) {
        done.add("upgrade " + archive);
        return connectors().get(0);
    }

    @Override
    public List<String> remove(String id) {
        done.add("remove " + id);
        return List.of("config/connectors/town-folder.yaml");
    }
}
