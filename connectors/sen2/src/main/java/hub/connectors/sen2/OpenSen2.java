package hub.connectors.sen2;

import hub.connector.Fault;
import hub.connector.Health;
import hub.connector.OpenConnector;
import hub.connector.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The open connector: holds no thread and no file. */
record OpenSen2(Path directory, Reader returns) implements OpenConnector {

    @Override
    public Map<String, Reader> readers() {
        return Map.of("returns", returns);
    }

    @Override
    public Health health() {
        if (Files.isDirectory(directory) && Files.isReadable(directory) && Files.isWritable(directory)) {
            return Health.well();
        }
        return Health.unwell(
                Fault.Kind.CONFIGURATION,
                "sen2's directory " + directory + " must be a folder that the hub may read and move files in:"
                        + " create it, or correct the setting");
    }
}
