package hub.app.plugins;

import hub.connector.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacked copies of archives, one folder for each, below {@code data/connectors}. A folder is filled beside its place and moved there
 * when it is whole; all of them may be deleted and are made again.
 */
public final class UnpackedArchives {

    private static final String UNFINISHED = "unfinished-";

    private final Path folder;

    public UnpackedArchives(Path folder) {
        this.folder = folder;
    }

    /** The folder of an archive that was checked, unpacked now if it is not there yet. */
    public Path of(PluginArchive archive) {
        Path place = folder.resolve(archive.folderName());
        if (Files.isDirectory(place)) {
            return place;
        }
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempDirectory(folder, UNFINISHED);
            unpack(archive.file(), unfinished);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            return place;
        } catch (IOException e) {
            throw Fault.unavailable("cannot unpack " + archive + " into " + folder + ": see that there is space", e);
        }
    }

    private static void unpack(Path archive, Path into) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw Refusal.OUTSIDE.of(archive);
                }
                write(entry, entries, target);
            }
        }
    }

    private static void write(ZipEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.copy(content, target);
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Deletes the folders of archives other than these, and what a kill left unfinished. */
    public void keepOnly(List<PluginArchive> archives) {
        List<String> kept = archives.stream().map(PluginArchive::folderName).toList();
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> there = Files.list(folder)) {
            for (Path old : there.filter(
                            path -> !kept.contains(path.getFileName().toString()))
                    .toList()) {
                delete(old);
            }
        } catch (IOException e) {
            throw Fault.unavailable("cannot tidy " + folder, e);
        }
    }

    private static void delete(Path tree) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
