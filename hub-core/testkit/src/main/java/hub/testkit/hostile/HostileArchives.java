package hub.testkit.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Archives of connectors that must not be taken, by the names that they have in the corpus. */
final class HostileArchives {

    private static final String SERVICE = "META-INF/services/hub.connector.Connector";
    private static final int MEGABYTES = 64 << 20;

    private final Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();

    private HostileArchives() {
        names();
        contents();
        descriptors();
        libraries();
        bytes();
    }

    static byte[] named(String name) {
        return new HostileArchives().all.get(name).get();
    }

    private void names() {
        holding("path-that-climbs-out", "../outside.jar");
        holding("path-that-climbs-out-further-in", "samples/../../outside");
        holding("folder-that-begins-with-the-same-name", "../plugins-evil/x.jar");
        holding("path-from-the-root", "/etc/x");
        holding("path-with-a-drive-letter", "C:/x");
        holding("path-with-backslashes", "..\\outside");
        holding("name-with-a-nul", "lib/a\u0000.jar");
        holding("script", "run.sh");
        holding("classes-beside-the-libraries", "classes/tiny/Tiny.class");
        holding("hidden-file", "lib/.hidden.jar");
        holding("name-that-turns-the-reading-direction", "lib/\u202Egpj.jar");
        holding("name-of-a-thousand-letters", "samples/" + "a".repeat(1_000));
        holding("one-name-in-two-cases", "lib/Tiny.jar");
    }

    private void contents() {
        all.put("symbolic-link", () -> link(0120777));
        all.put("device", () -> link(0060644));
        changed("zeros", archive -> archive.with("samples/zeros", new byte[MEGABYTES]));
        changed(
                "zeros-inside-a-library",
                archive -> archive.with(
                        "lib/bomb.jar",
                        Archives.empty().with("zeros", new byte[MEGABYTES]).bytes()));
        all.put("thousands-of-files", HostileArchives::manyFiles);
        all.put("file-twice", HostileArchives::twice);
    }

    private void descriptors() {
        changed("no-descriptor", archive -> archive.without("plugin.properties"));
        changed("no-id", archive -> archive.saying("plugin.id", ""));
        changed("id-that-is-a-path", archive -> archive.saying("plugin.id", "a/b"));
        changed("version-that-is-none", archive -> archive.saying("plugin.version", "newest"));
        changed("no-licence", archive -> archive.saying("plugin.license", ""));
        changed("later-contract", archive -> archive.saying("plugin.requires", ">=99.0.0"));
        changed("no-schema-of-settings", archive -> archive.without("settings.schema.json"));
        changed("schema-of-a-list", archive -> archive.with("settings.schema.json", "{\"type\":\"array\"}"));
        changed("schema-that-is-no-json", archive -> archive.with("settings.schema.json", "{"));
    }

    private void libraries() {
        changed("no-library", archive -> archive.without("lib/tiny.jar"));
        changed("library-without-a-connector", archive -> archive.with("lib/tiny.jar", Archives.library("a", "")));
        changed("two-connectors", archive -> archive.with("lib/other.jar", Archives.library(SERVICE, "x.Y")));
        bringing("gate-of-the-hub", "hub/sharing/Gate.class");
        bringing("contract-of-the-hub", "hub/connector/Reader.class");
        bringing("camel", "org/apache/camel/CamelContext.class");
    }

    private void bytes() {
        byte[] sound = Archives.sound().bytes();
        all.put("text", () -> "not a zip".getBytes(ISO_8859_1));
        all.put("nothing", () -> new byte[0]);
        all.put("half-of-one", () -> Arrays.copyOf(sound, sound.length / 2));
        all.put("one-byte-changed", () -> damaged(sound));
        all.put("list-that-names-another-file", () -> listedAs(sound));
        all.put("zip-in-front-of-the-zip", () -> inFront(sound));
    }

    private void holding(String name, String entry) {
        changed(name, archive -> archive.with(entry, "x"));
    }

    private void bringing(String name, String classFile) {
        changed(name, archive -> archive.with("lib/x.jar", Archives.library(classFile, "")));
    }

    private void changed(String name, Consumer<Archives> change) {
        all.put(name, () -> {
            Archives archive = Archives.sound();
            change.accept(archive);
            return archive.bytes();
        });
    }

    private static byte[] link(int mode) {
        return written(zip -> {
            ZipArchiveEntry entry = new ZipArchiveEntry("samples/link");
            entry.setUnixMode(mode);
            put(zip, entry);
        });
    }

    private static byte[] twice() {
        return written(zip -> IntStream.range(0, 2).forEach(i -> put(zip, new ZipArchiveEntry("README.md"))));
    }

    private static byte[] manyFiles() {
        return written(zip -> IntStream.range(0, 3_000).forEach(i -> put(zip, new ZipArchiveEntry("samples/" + i))));
    }

    /** The name in the list at the end is another than the one before the file. */
    private static byte[] listedAs(byte[] sound) {
        String text = new String(sound, ISO_8859_1);
        int last = text.lastIndexOf("settings.schema.json");
        return (text.substring(0, last) + "settings.schema.jsox" + text.substring(last + 20)).getBytes(ISO_8859_1);
    }

    private static byte[] inFront(byte[] sound) {
        byte[] other = Archives.sound().with("samples/other", "x").bytes();
        byte[] both = Arrays.copyOf(other, other.length + sound.length);
        System.arraycopy(sound, 0, both, other.length, sound.length);
        return both;
    }

    /** A byte in the middle of the compressed bytes of the first file. */
    private static byte[] damaged(byte[] sound) {
        byte[] copy = sound.clone();
        copy[60] ^= 0x55;
        return copy;
    }

    private static byte[] written(Consumer<ZipArchiveOutputStream> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            entries.accept(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry) {
        try {
            zip.putArchiveEntry(entry);
            zip.write('x');
            zip.closeArchiveEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
