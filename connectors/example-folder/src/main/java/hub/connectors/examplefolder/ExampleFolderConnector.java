package hub.connectors.examplefolder;

import hub.connector.Connector;
import hub.connector.ConnectorContext;
import hub.connector.ConnectorDescription;
import hub.connector.OpenConnector;
import hub.table.TableReaders;

/**
 * The one entry. The hub finds it by its name in {@code META-INF/services/hub.connector.Connector}, asks who it is, and opens it once for
 * each outside system that uses it.
 */
public final class ExampleFolderConnector implements Connector<ExampleFolderSettings> {

    /** Id, title, version and the rest stand in {@code plugin.properties} beside this class. */
    @Override
    public ConnectorDescription<ExampleFolderSettings> description() {
        return ConnectorDescription.of(ExampleFolderConnector.class, ExampleFolderSettings.class);
    }

    /** The reader {@code children} is {@code mappings/children.yaml}: a table needs no code. */
    @Override
    public OpenConnector open(ExampleFolderSettings settings, ConnectorContext context) {
        return new OpenExampleFolder(settings, TableReaders.load(ExampleFolderConnector.class, context, "children"));
    }
}
