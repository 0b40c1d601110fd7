package hub.app.connectors;

import hub.app.plugins.PluginArchive;
import hub.connector.Connector;
import java.util.Optional;

/**
 * A connector that can be used.
 *
 * @param archive what it was loaded from; empty for one on the class path
 * @param letGo lets go of its classes; it is of no use afterwards
 */
public record InstalledConnector(Connector<?> connector, Optional<PluginArchive> archive, Runnable letGo) {

    public String id() {
        return connector.description().id();
    }

    public String version() {
        return connector.description().version();
    }

    /** Whether it came from this very archive. */
    public boolean isFrom(PluginArchive other) {
        return archive.filter(mine -> mine.digest().equals(other.digest())).isPresent();
    }
}
