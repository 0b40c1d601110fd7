package hub.connectors.examplefolder;

import hub.connector.Fault;
import hub.connector.Health;
import hub.connector.OpenConnector;
import hub.connector.Reader;
import hub.connector.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The connector at work. It holds nothing open, so there is nothing to close: the Kamelets move the files.
 *
 * @param readers by the name that a route says: {@code hub:intake?reader=children}
 */
record OpenExampleFolder(ExampleFolderSettings settings, Map<String, Reader> readers) implements OpenConnector {

    /** By the name that a route says: {@code hub:deliveries?writer=transport-plan}. */
    @Override
    public Map<String, Writer> writers() {
        return Map.of("transport-plan", new PlanText());
    }

    /** Asked every few seconds. Look at the far side each time; never throw; say what to do. */
    @Override
    public Health health() {
        for (Path folder : new Path[] {settings.in(), settings.out()}) {
            // A list that was read is moved to a folder inside, so that both must be writable.
            if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
                return Health.unwell(
                        Fault.Kind.CONFIGURATION,
                        "there is no folder that the hub may write to: create " + folder + ", or mend the setting");
            }
        }
        return Health.well();
    }
}
