package hub.table;

import hub.connector.Fault;
import hub.connector.Health;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder in which a source drops its tables, with one subfolder for each feed.
 *
 * @param directory the setting of that name
 */
public record SourceFolder(Path directory) {

    /** Well when the hub's user may read it; otherwise a matter of configuration that names the folder. */
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
