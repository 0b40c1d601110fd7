package hub.app.plugins;

import hub.connector.Fault;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pf4j.DefaultVersionManager;

/**
 * The folder {@code plugins/}: what lies in it is what runs. Of two versions of a connector the higher counts. Every change is one move
 * into place or one removal, so that a kill leaves the old or the new, never half.
 */
public final class PluginFolder {

    private static final String ENDING = ".zip";
    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final ArchiveCheck check;

    /** @param folder need not exist */
    public PluginFolder(Path folder, ArchiveCheck check) {
        this.folder = folder;
        this.check = check;
    }

    /**
     * What is in the folder.
     *
     * @param archives the one that counts for each connector, by id
     * @param refused one line for each file that is not taken
     */
    public record Listing(Map<String, PluginArchive> archives, List<String> refused) {}

    public Listing list() {
        Map<String, PluginArchive> archives = new TreeMap<>();
        List<String> refused = new ArrayList<>();
        for (Path file : files(ENDING)) {
            try {
                PluginArchive archive = check.check(file);
                archives.merge(archive.id(), archive, PluginFolder::higher);
            } catch (Fault fault) {
                refused.add(fault.getMessage());
            }
        }
        return new Listing(archives, refused);
    }

    private static PluginArchive higher(PluginArchive one, PluginArchive other) {
        return compare(one, other) >= 0 ? one : other;
    }

    private static int compare(PluginArchive one, PluginArchive other) {
        return new DefaultVersionManager()
                .compareVersions(one.descriptor().version(), other.descriptor().version());
    }

    /** Names, sizes and times of what is in the folder: another text, another content. */
    public String fingerprint() {
        return files(ENDING).stream().map(PluginFolder::look).collect(Collectors.joining("\n"));
    }

    private static String look(Path file) {
        try {
            return file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return "";
        }
    }

    /** @throws Fault of kind {@link Fault.Kind#REJECTED} if it is not sound, or its connector is here already */
    public PluginArchive install(Path file) {
        PluginArchive archive = check.check(file);
        find(archive.id()).ifPresent(there -> {
            throw Fault.rejected(there + " is installed: use upgrade to replace it, or remove it first");
        });
        return put(archive);
    }

    /**
     * Puts a higher version beside the one that is here, which {@link #tidy} removes.
     *
     * @throws Fault of kind {@link Fault.Kind#REJECTED} if it is not sound, or not a higher version of a connector that is here
     */
    public PluginArchive upgrade(Path file) {
        PluginArchive archive = check.check(file);
        find(archive.id()).filter(there -> compare(archive, there) <= 0).ifPresent(there -> {
            throw Fault.rejected(there + " is installed, which is not lower than " + archive
                    + ": to go back, remove it and install the other");
        });
        return put(archive);
    }

    /** Takes one archive out again. */
    public void withdraw(PluginArchive archive) {
        delete(archive.file());
    }

    /** @throws Fault of kind {@link Fault.Kind#REJECTED} if it is not here */
    public void remove(String id) {
        if (find(id).isEmpty()) {
            throw Fault.rejected("no archive of \"" + id + "\" is in " + folder.getFileName()
                    + "/; what came with the hub stays, and \"toucan connectors list\" says where each is from");
        }
        files(ENDING).stream().filter(file -> holds(file, id)).forEach(this::delete);
    }

    /** Removes what a kill left behind: unfinished copies, and versions that a higher one has replaced. */
    public void tidy() {
        files(UNFINISHED).forEach(PluginFolder::deleteOne);
        Map<String, PluginArchive> counting = list().archives();
        files(ENDING).stream()
                .filter(file -> counting.values().stream()
                        .anyMatch(archive -> !archive.file().equals(file) && holds(file, archive.id())))
                .forEach(this::delete);
    }

    public Optional<PluginArchive> find(String id) {
        return Optional.ofNullable(list().archives().get(id));
    }

    private boolean holds(Path file, String id) {
        try {
            return check.check(file).id().equals(id);
        } catch (Fault notTaken) {
            return false;
        }
    }

    private PluginArchive put(PluginArchive archive) {
        Path place = folder.resolve(archive.id() + "-" + archive.descriptor().version() + ENDING);
        try {
            Files.createDirectories(folder);
            Path signature = Signatures.beside(archive.file());
            if (Files.exists(signature)) {
                move(copy(signature), Signatures.beside(place));
            }
            Path copy = copy(archive.file());
            if (!ArchiveCheck.digest(copy).equals(archive.digest())) {
                throw Fault.rejected(archive.file().getFileName() + " changed while it was copied: try again");
            }
            move(copy, place);
        } catch (IOException e) {
            throw Fault.unavailable(
                    "cannot write to " + folder + ": let the hub's user write there, and see that there is space", e);
        }
        return new PluginArchive(place, archive.descriptor(), archive.digest());
    }

    private Path copy(Path file) throws IOException {
        Path copy = Files.createTempFile(folder, "incoming-", UNFINISHED);
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return copy;
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void delete(Path archive) {
        deleteOne(archive);
        deleteOne(Signatures.beside(archive));
    }

    private static void deleteOne(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Fault.unavailable(
                    "cannot remove " + file.getFileName() + ": let the hub's user write to its folder", e);
        }
    }

    private List<Path> files(String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Fault.unavailable("cannot read " + folder, e);
        }
    }
}
