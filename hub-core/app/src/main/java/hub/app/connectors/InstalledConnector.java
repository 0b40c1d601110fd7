package hub.app.connectors;

import hub.app.plugins.PluginArchive;
import hub.connector.Connector;
import hub.connector.ConnectorDescription;
import java.util.Optional;

/**
 * A connector that can be used.
 *
 * @param description what it says of itself
 * @param archive what it was loaded from; empty for one on the class path
 * @param letGo lets go of its classes; it is of no use afterwards
 */
public record InstalledConnector(
        Connector<?> connector, ConnectorDescription<?> description, Optional<PluginArchive> archive, Runnable letGo) {

    static InstalledConnector of(Connector<?> connector, Optional<PluginArchive> archive, Runnable letGo) {
        return new InstalledConnector(connector, connector.description(), archive, letGo);
    }

    public String id() {
        return description.id();
    }

    public String version() {
        return description.version();
    }

    /** Whether it came from this very archive. */
    public boolean isFrom(PluginArchive other) {
        return archive.filter(mine -> mine.digest().equals(other.digest())).isPresent();
    }
}
