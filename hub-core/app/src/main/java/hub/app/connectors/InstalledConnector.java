package hub.app.connectors;

import hub.app.config.SettingsSchema;
import hub.app.plugins.PluginArchive;
import hub.connector.Connector;
import hub.connector.ConnectorDescription;
import hub.connector.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A connector that can be used.
 *
 * @param description what it says of itself
 * @param archive what it was loaded from; empty for one on the class path
 * @param schema what may be set; an archive always says it
 * @param letGo lets go of its classes; it is of no use afterwards
 */
public record InstalledConnector(
        Connector<?> connector,
        ConnectorDescription<?> description,
        Optional<PluginArchive> archive,
        Optional<SettingsSchema> schema,
        Runnable letGo) {

    static final String SCHEMA = "settings.schema.json";

    /** One that was loaded from its archive. */
    static InstalledConnector of(Connector<?> connector, PluginArchive archive, SettingsSchema schema, Runnable letGo) {
        return new InstalledConnector(
                connector, connector.description(), Optional.of(archive), Optional.of(schema), letGo);
    }

    /** One on the class path, with the schema beside its class if there is one. */
    static InstalledConnector onClassPath(Connector<?> connector) {
        return new InstalledConnector(
                connector, connector.description(), Optional.empty(), schemaBeside(connector.getClass()), () -> {});
    }

    private static Optional<SettingsSchema> schemaBeside(Class<?> connector) {
        try (InputStream schema = connector.getResourceAsStream(SCHEMA)) {
            return schema == null
                    ? Optional.empty()
                    : Optional.of(SettingsSchema.of(new String(schema.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw Fault.defect("the schema of a connector's settings cannot be read", e);
        }
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
