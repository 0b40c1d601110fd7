package hub.app.connectors;

import hub.connector.Connector;
import hub.connector.ConnectorContext;
import hub.connector.ConnectorDescription;
import hub.connector.Health;
import hub.connector.OpenConnector;
import java.nio.file.Path;

/** The smallest connector: a folder. Its readers and writers are given by the tests through {@code HubAccess}. */
public final class FolderConnector implements Connector<FolderConnector.Settings> {

    /** @param directory holds the files */
    public record Settings(Path directory, Path out) {
        public Settings {
            if (directory == null) {
                throw new IllegalArgumentException("a folder needs a directory: name the folder that holds the files");
            }
            out = out == null ? directory.resolve("out") : out;
        }
    }

    @Override
    public ConnectorDescription<Settings> description() {
        return new ConnectorDescription<>("folder", "A folder", "1", "0.1.0", Settings.class);
    }

    @Override
    public OpenConnector open(Settings settings, ConnectorContext context) {
        return Health::well;
    }
}
