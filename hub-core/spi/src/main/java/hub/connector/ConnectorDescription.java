package hub.connector;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/**
 * What a connector says of itself.
 *
 * @param id the folder its routes are in: {@code liquidlogic}
 * @param title for people: {@code Liquidlogic children's systems}
 * @param version of the connector
 * @param spiVersion the versions of this contract that it runs with: {@code >=0.1.0 & <0.2.0}
 * @param settings the record its settings are bound to
 */
public record ConnectorDescription<S extends Record>(
        String id, String title, String version, String spiVersion, Class<S> settings) {

    /**
     * What stands in {@code plugin.properties} in the package of the connector's class, the same file that its archive begins with.
     *
     * @throws IllegalStateException if it is not there, or lacks a key: the connector was packed wrongly
     */
    public static <S extends Record> ConnectorDescription<S> of(
            Class<? extends Connector<S>> connector, Class<S> settings) {
        Properties keys = new Properties();
        try (InputStream file = connector.getResourceAsStream("plugin.properties")) {
            if (file == null) {
                throw new IllegalStateException("no plugin.properties beside " + connector.getName());
            }
            keys.load(file);
        } catch (IOException e) {
            throw new IllegalStateException("plugin.properties of " + connector.getName() + " cannot be read", e);
        }
        return new ConnectorDescription<>(
                value(keys, "plugin.id"),
                value(keys, "toucan.title"),
                value(keys, "plugin.version"),
                value(keys, "plugin.requires"),
                settings);
    }

    private static String value(Properties keys, String key) {
        String value = keys.getProperty(key, "");
        if (value.isBlank()) {
            throw new IllegalStateException("plugin.properties lacks " + key);
        }
        return value;
    }
}
