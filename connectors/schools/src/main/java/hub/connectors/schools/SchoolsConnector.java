package hub.connectors.schools;

import hub.connector.Connector;
import hub.connector.ConnectorContext;
import hub.connector.ConnectorDescription;
import hub.connector.OpenConnector;
import hub.table.SourceFolder;
import hub.table.TableReaders;

/** Reads the register of schools (GIAS) and the links between schools that closed, moved or merged and those that followed. */
public final class SchoolsConnector implements Connector<SchoolsSettings> {

    @Override
    public ConnectorDescription<SchoolsSettings> description() {
        return ConnectorDescription.of(SchoolsConnector.class, SchoolsSettings.class);
    }

    @Override
    public OpenConnector open(SchoolsSettings settings, ConnectorContext context) {
        return new OpenSchools(
                new SourceFolder(settings.directory()),
                TableReaders.load(SchoolsConnector.class, context, "establishments", "links"));
    }
}
