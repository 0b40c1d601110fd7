package hub.app.plugins;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one archive holds, read from its first byte to its last; checksums are checked on the way, nothing is written. */
final class ArchiveContents {

    private static final int MOST_TEXT = 1 << 18;
    private static final long SMALL = 1 << 20;

    private final Path file;
    private final Limits limits;
    private final LibraryCheck libraries;
    private final Map<String, Long> sizes = new LinkedHashMap<>();
    private final Map<String, byte[]> texts = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    private ArchiveContents(Path file, Limits limits) throws IOException {
        this.file = file;
        this.limits = limits;
        this.libraries = new LibraryCheck(budget(2 * limits.bytes()));
    }

    static ArchiveContents read(Path file, Limits limits) throws IOException {
        ArchiveContents contents = new ArchiveContents(file, limits);
        Budget budget = contents.budget(limits.bytes());
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                contents.take(entry.getName(), budget.counted(entries));
            }
        }
        return contents;
    }

    /** For so many bytes, or as many as an archive of this size can hold in honesty, if that is less. */
    private Budget budget(long most) throws IOException {
        long honest = Files.size(file) * limits.ratio() + SMALL;
        return new Budget(
                Math.min(honest, most), () -> refuse(honest < most ? Refusal.TOO_COMPRESSED : Refusal.TOO_LARGE));
    }

    private void take(String name, InputStream content) throws IOException {
        EntryName.refusal(name).ifPresent(this::refuse);
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            refuse(Refusal.TWICE);
        }
        if (names.size() > limits.entries()) {
            refuse(Refusal.TOO_MANY_ENTRIES);
        }
        Measured measured = new Measured(content);
        if (EntryName.isLibrary(name)) {
            libraries.look(measured);
        } else if (!name.contains("/")) {
            texts.put(name, measured.readNBytes(MOST_TEXT));
        }
        measured.transferTo(OutputStream.nullOutputStream());
        sizes.put(name, measured.bytes());
    }

    /** The names of its entries and their sizes, in their order. */
    Map<String, Long> sizes() {
        return sizes;
    }

    Optional<Refusal> refusalOfLibraries() {
        return libraries.refusal();
    }

    ArchiveDescriptor descriptor() throws IOException {
        byte[] text = texts.get(ArchiveDescriptor.FILE);
        if (text == null) {
            throw Refusal.NO_DESCRIPTOR.of(file);
        }
        return ArchiveDescriptor.read(new ByteArrayInputStream(text))
                .orElseThrow(() -> Refusal.BAD_DESCRIPTOR.of(file));
    }

    /** Whether there is a schema of settings, an object's. */
    boolean hasSettingsSchema() {
        byte[] text = texts.get("settings.schema.json");
        try {
            JsonNode schema = text == null ? null : JsonMapper.shared().readTree(text);
            return schema != null && "object".equals(schema.path("type").asString(""));
        } catch (JacksonException e) {
            return false;
        }
    }

    private void refuse(Refusal refusal) {
        throw refusal.of(file);
    }
}
