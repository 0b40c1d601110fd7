package hub.testkit.farside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder that an outside system shares with the hub. */
public final class FolderFarSide implements FarSide {

    /** Old enough for whoever waits until a file has stopped growing. */
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-11-20T02:00:00Z"));

    private final Path folder;
    private final Path away;

    /** @param folder made if it is not there */
    public FolderFarSide(Path folder) {
        this.folder = folder;
        this.away = folder.resolveSibling(folder.getFileName() + "-away");
        doing(() -> Files.createDirectories(folder));
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void put(String name, byte[] content) {
        doing(() -> {
            Path file = Files.write(folder.resolve(name + ".tmp"), content);
            Files.setLastModifiedTime(file, LONG_AGO);
            return Files.move(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        });
    }

    /** Under a name that says so. */
    @Override
    public void putUnfinished(String name, byte[] content) {
        doing(() -> Files.setLastModifiedTime(Files.write(folder.resolve(name + ".part"), content), LONG_AGO));
    }

    /** A file that is gone by the time it is looked at was not there. */
    @Override
    public Map<String, byte[]> received() {
        Map<String, byte[]> found = new TreeMap<>();
        doing(() -> Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (Stream.of(path.split("/")).noneMatch(part -> part.startsWith("."))) {
                    try {
                        found.put(path, Files.readAllBytes(file));
                    } catch (NoSuchFileException gone) {
                        return FileVisitResult.CONTINUE;
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path gone, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        }));
        return found;
    }

    /** As a share that is not mounted, with a file in its place so that nobody makes it anew. */
    @Override
    public void goDown() {
        doing(() -> {
            Files.move(folder, away);
            while (!Files.isRegularFile(folder)) {
                takeItsPlace();
            }
            return folder;
        });
    }

    /** Whoever polls the folder may make it anew at any moment. */
    private void takeItsPlace() throws IOException {
        try {
            Files.createFile(folder);
        } catch (FileAlreadyExistsException madeAnew) {
            clear();
        }
    }

    private void clear() throws IOException {
        try (Stream<Path> made = Files.walk(folder)) {
            for (Path each : made.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    @Override
    public void comeBack() {
        doing(() -> {
            while (Files.exists(away)) {
                clear();
                moveBack();
            }
            return folder;
        });
    }

    /** Whoever was about to put a file away may make the folder anew, with one inside, at the last moment. */
    private void moveBack() throws IOException {
        try {
            Files.move(away, folder);
        } catch (FileSystemException madeAnew) {
            if (!Files.isDirectory(folder)) {
                throw madeAnew;
            }
        }
    }

    @Override
    public void close() {}

    private interface Doing {
        Object run() throws IOException;
    }

    private static void doing(Doing doing) {
        try {
            doing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
