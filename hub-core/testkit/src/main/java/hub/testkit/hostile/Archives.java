package hub.testkit.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Makes archives for tests: a sound one, and from it whatever is wrong with others. */
public final class Archives {

    private static final String DESCRIPTOR = """
            plugin.id=tiny
            plugin.version=1.0.0
            plugin.requires=>=0.1.0 & <0.2.0
            plugin.description=A connector of a test
            plugin.provider=Nobody
            plugin.license=MIT
            toucan.title=Tiny
            """;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private Archives() {}

    /** One that is sound as far as can be said without loading its class. */
    public static Archives sound() {
        return new Archives()
                .with("plugin.properties", DESCRIPTOR)
                .with("settings.schema.json", "{\"type\": \"object\"}")
                .with("lib/tiny.jar", library("META-INF/services/hub.connector.Connector", "tiny.TinyConnector\n"));
    }

    /** A jar with one file in it. */
    public static byte[] library(String name, String content) {
        return empty().with(name, content).bytes();
    }

    /** One with nothing in it, to make a library of. */
    public static Archives empty() {
        return new Archives();
    }

    public Archives with(String name, String content) {
        return with(name, content.getBytes(UTF_8));
    }

    public Archives with(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    /** What stands in one of its files. */
    public byte[] entry(String name) {
        return entries.get(name);
    }

    public Archives without(String name) {
        entries.remove(name);
        return this;
    }

    /** The descriptor with one key changed; an empty value takes the key away. */
    public Archives saying(String key, String value) {
        String text = new String(entries.get("plugin.properties"), UTF_8)
                .replaceAll(
                        "(?m)^" + key.replace(".", "\\.") + "=.*\\R", value.isEmpty() ? "" : key + "=" + value + "\n");
        return with("plugin.properties", text);
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public Path writeTo(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
