package hub.app.plugins;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Archives that must not be taken, each with the reason it must be given. */
final class HostileArchives {

    /** @param what is wrong, in words */
    record Hostile(String what, Refusal refusal, byte[] bytes) {
        @Override
        public String toString() {
            return what + ": " + refusal.code();
        }
    }

    private static final String SERVICE = "META-INF/services/hub.connector.Connector";

    private HostileArchives() {}

    static Stream<Hostile> all() {
        return Stream.of(names(), contents(), descriptors(), libraries(), bytes())
                .flatMap(each -> each);
    }

    private static Stream<Hostile> names() {
        return Stream.of(
                named("a path that climbs out", "../outside.jar", Refusal.OUTSIDE),
                named("a path that climbs out further in", "samples/../../outside", Refusal.OUTSIDE),
                named("a folder beside that begins with the same name", "../plugins-evil/x.jar", Refusal.OUTSIDE),
                named("a path from the root", "/etc/x", Refusal.OUTSIDE),
                named("a path with a drive letter", "C:/x", Refusal.OUTSIDE),
                named("a path with backslashes", "..\\outside", Refusal.OUTSIDE),
                named("a name with a NUL", "lib/a\u0000.jar", Refusal.OUTSIDE),
                named("a script", "run.sh", Refusal.STRANGE_ENTRY),
                named("classes beside the libraries", "classes/tiny/Tiny.class", Refusal.STRANGE_ENTRY),
                named("a hidden file", "lib/.hidden.jar", Refusal.STRANGE_ENTRY),
                named("a name that turns the reading direction", "lib/\u202Egpj.jar", Refusal.STRANGE_ENTRY),
                named("a name of a thousand letters", "samples/" + "a".repeat(1_000), Refusal.STRANGE_ENTRY),
                named("one name in two cases", "lib/Tiny.jar", Refusal.TWICE));
    }

    private static Stream<Hostile> contents() {
        return Stream.of(
                new Hostile("a symbolic link", Refusal.LINK, link(0120777)),
                new Hostile("a device", Refusal.LINK, link(0060644)),
                new Hostile(
                        "zeros, well compressed",
                        Refusal.TOO_COMPRESSED,
                        Archives.sound()
                                .with("samples/zeros", new byte[64 << 20])
                                .bytes()),
                new Hostile(
                        "zeros inside a library",
                        Refusal.TOO_LARGE,
                        Archives.sound()
                                .with(
                                        "lib/bomb.jar",
                                        Archives.empty()
                                                .with("zeros", new byte[64 << 20])
                                                .bytes())
                                .bytes()),
                new Hostile("thousands of files", Refusal.TOO_MANY_ENTRIES, manyFiles()),
                new Hostile("a file twice", Refusal.TWICE, twice()));
    }

    private static Stream<Hostile> descriptors() {
        return Stream.of(
                saying("no descriptor", Refusal.NO_DESCRIPTOR, a -> a.without("plugin.properties")),
                saying("no id", Refusal.BAD_DESCRIPTOR, a -> a.saying("plugin.id", "")),
                saying("an id that is a path", Refusal.BAD_DESCRIPTOR, a -> a.saying("plugin.id", "a/b")),
                saying("a version that is none", Refusal.BAD_DESCRIPTOR, a -> a.saying("plugin.version", "newest")),
                saying("no licence", Refusal.BAD_DESCRIPTOR, a -> a.saying("plugin.license", "")),
                saying("a later contract", Refusal.OTHER_CONTRACT, a -> a.saying("plugin.requires", ">=99.0.0")),
                saying("no schema of settings", Refusal.NO_SETTINGS_SCHEMA, a -> a.without("settings.schema.json")),
                saying(
                        "a schema of a list",
                        Refusal.NO_SETTINGS_SCHEMA,
                        a -> a.with("settings.schema.json", "{\"type\":\"array\"}")),
                saying(
                        "a schema that is no JSON",
                        Refusal.NO_SETTINGS_SCHEMA,
                        a -> a.with("settings.schema.json", "{")));
    }

    private static Stream<Hostile> libraries() {
        return Stream.of(
                saying("no library", Refusal.NO_CONNECTOR, a -> a.without("lib/tiny.jar")),
                saying(
                        "a library that names no connector",
                        Refusal.NO_CONNECTOR,
                        a -> a.with("lib/tiny.jar", Archives.library("a", ""))),
                saying(
                        "two connectors",
                        Refusal.SEVERAL_CONNECTORS,
                        a -> a.with("lib/other.jar", Archives.library(SERVICE, "x.Y"))),
                saying(
                        "the hub's gate",
                        Refusal.HOLDS_HUB_CLASSES,
                        a -> a.with("lib/x.jar", Archives.library("hub/sharing/Gate.class", ""))),
                saying(
                        "the contract",
                        Refusal.HOLDS_HUB_CLASSES,
                        a -> a.with("lib/x.jar", Archives.library("hub/connector/Reader.class", ""))),
                saying(
                        "Camel",
                        Refusal.HOLDS_HUB_CLASSES,
                        a -> a.with("lib/x.jar", Archives.library("org/apache/camel/CamelContext.class", ""))));
    }

    private static Stream<Hostile> bytes() {
        byte[] sound = Archives.sound().bytes();
        return Stream.of(
                new Hostile("text", Refusal.NOT_AN_ARCHIVE, "not a zip".getBytes(ISO_8859_1)),
                new Hostile("nothing", Refusal.NOT_AN_ARCHIVE, new byte[0]),
                new Hostile("half of one", Refusal.NOT_AN_ARCHIVE, Arrays.copyOf(sound, sound.length / 2)),
                new Hostile("one byte changed", Refusal.NOT_AN_ARCHIVE, changed(sound)),
                new Hostile("a list that names another file", Refusal.TWO_CONTENTS, listedAs(sound)),
                new Hostile("a zip in front of the zip", Refusal.TWO_CONTENTS, inFront(sound)));
    }

    private static Hostile named(String what, String name, Refusal refusal) {
        return new Hostile(what, refusal, Archives.sound().with(name, "x").bytes());
    }

    private static Hostile saying(String what, Refusal refusal, Consumer<Archives> change) {
        Archives archive = Archives.sound();
        change.accept(archive);
        return new Hostile(what, refusal, archive.bytes());
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
    private static byte[] changed(byte[] sound) {
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
