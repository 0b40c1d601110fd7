package hub.app.plugins;

import hub.connector.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Remembers which archives were found sound, for as long as their files stay as they are: looking through a large one takes seconds. */
final class SoundArchives {

    /** What shows that a file is the same as before. */
    private record Stamp(
            Path file,
            long size,
            FileTime modified,
            @Nullable Object key) {

        static Stamp of(Path file) {
            try {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(file, now.size(), now.lastModifiedTime(), now.fileKey());
            } catch (IOException e) {
                throw Refusal.NOT_AN_ARCHIVE.of(file);
            }
        }
    }

    private record Known(Stamp stamp, PluginArchive archive) {}

    private final Map<Path, Known> byFile = new ConcurrentHashMap<>();

    /**
     * The archive as it was found before, or as it is found now.
     *
     * @throws Fault if it is not sound, which is not remembered
     */
    PluginArchive find(Path file, Function<Path, PluginArchive> look) {
        Stamp stamp = Stamp.of(file);
        Known known = byFile.get(file);
        if (known != null && known.stamp().equals(stamp)) {
            return known.archive();
        }
        PluginArchive found = look.apply(file);
        byFile.put(file, new Known(stamp, found));
        return found;
    }
}
