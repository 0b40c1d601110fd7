package hub.connectors.schools;

import hub.connector.Health;
import hub.connector.OpenConnector;
import hub.connector.Reader;
import hub.table.SourceFolder;
import java.util.Map;

/** The connector opened for one folder. Holds nothing open itself. */
record OpenSchools(SourceFolder folder, Map<String, Reader> readers) implements OpenConnector {

    @Override
    public Health health() {
        return folder.health();
    }
}
