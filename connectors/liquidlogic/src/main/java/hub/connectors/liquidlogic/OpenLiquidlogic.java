package hub.connectors.liquidlogic;

import hub.connector.Fault;
import hub.connector.Health;
import hub.connector.OpenConnector;
import hub.connector.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The connector opened for one folder. Holds nothing open itself. */
record OpenLiquidlogic(Path directory, Map<String, Reader> readers) implements OpenConnector {

    @Override
    public Health health() {
        if (!Files.isDirectory(directory)) {
            return unwell("there is no folder " + directory + ": create it, or mend the setting directory");
        }
        if (!Files.isReadable(directory) || !Files.isExecutable(directory)) {
            return unwell("the folder " + directory + " may not be read: give the hub's user the right to read it");
        }
        return Health.well();
    }

    private static Health unwell(String message) {
        return Health.unwell(Fault.Kind.CONFIGURATION, message);
    }
}
