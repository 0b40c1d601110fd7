package hub.app.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an archive says of itself in {@code plugin.properties}.
 *
 * @param id of the connector: {@code liquidlogic}
 * @param version of the connector: {@code 1.2.3}
 * @param requires the versions of the connector contract that it runs with: {@code >=0.1.0 & <0.2.0}
 * @param provider who answers for it
 * @param licence its licence, by SPDX name
 */
public record ArchiveDescriptor(
        String id, String version, String requires, String title, String description, String provider, String licence) {

    /** The file in an archive. */
    static final String FILE = "plugin.properties";

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(-[A-Za-z0-9.-]{1,40})?");

    /** Nothing if it is no file of properties, a key is missing, or the id or version is not one. */
    static Optional<ArchiveDescriptor> read(InputStream text) throws IOException {
        Properties keys = new Properties();
        try {
            keys.load(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        ArchiveDescriptor said = new ArchiveDescriptor(
                text(keys, "plugin.id"),
                text(keys, "plugin.version"),
                text(keys, "plugin.requires"),
                text(keys, "toucan.title"),
                text(keys, "plugin.description"),
                text(keys, "plugin.provider"),
                text(keys, "plugin.license"));
        return said.isWhole() ? Optional.of(said) : Optional.empty();
    }

    private static String text(Properties keys, String key) {
        return keys.getProperty(key, "").strip();
    }

    private boolean isWhole() {
        return ID.matcher(id).matches()
                && VERSION.matcher(version).matches()
                && Stream.of(requires, title, description, provider, licence).noneMatch(String::isEmpty);
    }

    /** {@code liquidlogic 0.1.0}. */
    @Override
    public String toString() {
        return id + " " + version;
    }
}
