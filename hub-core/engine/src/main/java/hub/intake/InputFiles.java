package hub.intake;

import hub.connector.Fault;
import hub.connector.Input;
import hub.store.CanonicalJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.util.Set;
import java.util.UUID;

/** The bytes of inputs: their digest, and whole inputs kept in the quarantine folder, readable by the hub's user alone. */
final class InputFiles {

    private final Path folder;

    InputFiles(Path folder) {
        this.folder = folder;
    }

    /** SHA-256 over the whole input, in hex. */
    static String digest(Input input) {
        DigestOutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(), CanonicalJson.sha256());
        try (InputStream bytes = input.open()) {
            bytes.transferTo(digest);
        } catch (IOException e) {
            throw Fault.unavailable("cannot read " + input.name(), e);
        }
        return CanonicalJson.hex(digest.getMessageDigest().digest());
    }

    static byte[] bytes(Input input) {
        try (InputStream bytes = input.open()) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw Fault.unavailable("cannot read " + input.name(), e);
        }
    }

    /** Copies the input and forces it to disk. Returns the file's name, which says nothing about what is in it. */
    String keep(Input input) {
        String name = UUID.randomUUID().toString();
        try {
            Files.createDirectories(folder, owner(folder, "rwx------"));
            copy(input, folder.resolve(name));
            return name;
        } catch (IOException e) {
            throw Fault.unavailable("cannot keep " + input.name() + " in the quarantine folder: is the disk full?", e);
        }
    }

    private void copy(Input input, Path file) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options, owner(folder, "rw-------"));
                InputStream bytes = input.open()) {
            bytes.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    private static FileAttribute<?>[] owner(Path folder, String rights) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
