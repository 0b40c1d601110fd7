package hub.connectors.fhir;

import hub.connector.Fault;
import hub.connector.Health;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder in which documents arrive. */
record DocumentFolder(Path directory) {

    Health health() {
        if (Files.isDirectory(directory) && Files.isReadable(directory) && Files.isWritable(directory)) {
            return Health.well();
        }
        return Health.unwell(
                Fault.Kind.CONFIGURATION,
                "nhs-fhir's directory " + directory + " must be a folder that the hub may read and move files in:"
                        + " create it, or correct the setting");
    }
}
