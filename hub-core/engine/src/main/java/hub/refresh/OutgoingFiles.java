package hub.refresh;

import hub.connector.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/** Documents on their way that are too large for memory: a folder for each send, for the hub's user alone, gone after it. */
final class OutgoingFiles {

    private final Path all;

    OutgoingFiles(Path all) {
        this.all = all;
    }

    /** An empty folder for one send. @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if it cannot be made */
    Path folder(String key) {
        clear(key);
        try {
            Files.createDirectories(all);
            Path folder = all.resolve(key);
            return Files.getFileStore(all).supportsFileAttributeView("posix")
                    ? Files.createDirectory(
                            folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                    : Files.createDirectory(folder);
        } catch (IOException e) {
            throw unusable();
        }
    }

    void clear(String key) {
        delete(all.resolve(key));
    }

    /** What a hub that was killed left. */
    void clear() {
        delete(all);
    }

    private void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException | UncheckedIOException e) {
            throw unusable();
        }
    }

    private Fault unusable() {
        return Fault.configuration(
                "the folder " + all.getFileName()
                        + " of the hub's data, where what goes out is written first, cannot be used: let the hub's user write there");
    }
}
