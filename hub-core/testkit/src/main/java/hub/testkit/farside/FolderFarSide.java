package hub.testkit.farside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
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

    @Override
    public Map<String, byte[]> received() {
        Map<String, byte[]> found = new TreeMap<>();
        doing(() -> {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    if (Stream.of(path.split("/")).noneMatch(part -> part.startsWith("."))) {
                        found.put(path, Files.readAllBytes(file));
                    }
                }
            }
            return found;
        });
        return found;
    }

    /** As a share that is not mounted, with a file in its place so that nobody makes it anew. */
    @Override
    public void goDown() {
        doing(() -> {
            Files.move(folder, away);
            return Files.createFile(folder);
        });
    }

    @Override
    public void comeBack() {
        doing(() -> {
            Files.delete(folder);
            return Files.move(away, folder);
        });
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
