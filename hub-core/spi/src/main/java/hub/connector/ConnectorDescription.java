package hub.connector;

import hub.model.RecordType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What a connector says of itself.
 *
 * @param id the folder its routes are in: {@code liquidlogic}
 * @param title for people: {@code Liquidlogic children's systems}
 * @param version of the connector
 * @param spiVersion the versions of this contract that it runs with: {@code >=0.1.0 & <0.2.0}
 * @param settings the record its settings are bound to
 * @param reads the types of record that its readers make, in the language's order
 * @param writes the names of the products that its writers make documents of, sorted
 */
public record ConnectorDescription<S extends Record>(
        String id,
        String title,
        String version,
        String spiVersion,
        Class<S> settings,
        List<RecordType> reads,
        List<String> writes) {

    public ConnectorDescription {
        reads = reads.stream().sorted().toList();
        writes = writes.stream().sorted().toList();
    }

    /** One that does not say what it reads and writes. */
    public ConnectorDescription(String id, String title, String version, String spiVersion, Class<S> settings) {
        this(id, title, version, spiVersion, settings, List.of(), List.of());
    }

    /**
     * What stands in {@code plugin.properties} in the package of the connector's class, the same file that its archive begins with.
     *
     * What it reads ({@code toucan.reads}) and writes ({@code toucan.writes}) are lists with commas, and may be left out.
     *
     * @throws IllegalStateException if it is not there, lacks a key or names a record type that there is not: the connector was packed
     *     wrongly
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
                settings,
                names(keys, "toucan.reads")
                        .map(ConnectorDescription::recordType)
                        .toList(),
                names(keys, "toucan.writes").toList());
    }

    private static Stream<String> names(Properties keys, String key) {
        return Stream.of(keys.getProperty(key, "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    private static RecordType recordType(String name) {
        try {
            return RecordType.of(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("toucan.reads in plugin.properties: " + e.getMessage(), e);
        }
    }

    private static String value(Properties keys, String key) {
        String value = keys.getProperty(key, "");
        if (value.isBlank()) {
            throw new IllegalStateException("plugin.properties lacks " + key);
        }
        return value;
    }
}
