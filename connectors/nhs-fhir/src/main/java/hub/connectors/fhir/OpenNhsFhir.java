package hub.connectors.fhir;

import hub.connector.Fault;
import hub.connector.Health;
import hub.connector.OpenConnector;
import hub.connector.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The open connector: holds no thread and no file. */
record OpenNhsFhir(Path directory, Reader plans) implements OpenConnector {

    @Override
    public Map<String, Reader> readers() {
        return Map.of("healthcare-plans", plans);
    }

    @Override
    public Health health() {
        if (Files.isDirectory(directory) && Files.isReadable(directory) && Files.isWritable(directory)) {
            return Health.well();
        }
        return Health.unwell(
                Fault.Kind.CONFIGURATION,
                "nhs-fhir's directory " + directory + " must be a folder that the hub may read and move files in:"
                        + " create it, or correct the setting");
    }
}
