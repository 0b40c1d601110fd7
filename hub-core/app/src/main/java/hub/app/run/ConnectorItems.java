package hub.app.run;

import hub.app.config.SettingsSchema;
import hub.app.connectors.InstalledConnector;
import hub.app.operations.ConnectorItem;
import hub.app.plugins.ArchiveDescriptor;
import hub.app.plugins.PluginArchive;
import java.util.List;
import java.util.Optional;

/** Installed connectors as people see them. */
final class ConnectorItems {

    private ConnectorItems() {}

    static ConnectorItem of(InstalledConnector connector, List<ConnectorItem.System> systems) {
        Optional<ArchiveDescriptor> said = connector.archive().map(PluginArchive::descriptor);
        return new ConnectorItem(
                connector.id(),
                connector.version(),
                connector.description().title(),
                said.map(ArchiveDescriptor::provider).orElse(""),
                said.map(ArchiveDescriptor::licence).orElse(""),
                connector
                        .archive()
                        .map(archive -> archive.file().getFileName().toString())
                        .orElse("class path"),
                systems,
                connector.schema().map(SettingsSchema::settings).orElse(List.of()).stream()
                        .map(each ->
                                new ConnectorItem.Setting(each.name(), each.title(), each.required(), each.example()))
                        .toList());
    }
}
