package hub.app.plugins;

import java.nio.file.Path;

/**
 * A sound archive of one connector.
 *
 * @param file where it lies
 * @param digest the SHA-256 of its bytes, in hex
 */
public record PluginArchive(Path file, ArchiveDescriptor descriptor, String digest) {

    private static final int ENOUGH = 12;

    public String id() {
        return descriptor.id();
    }

    /** The name of the folder it is unpacked into: another archive, another folder. */
    String folderName() {
        return id() + "-" + descriptor.version() + "-" + digest.substring(0, ENOUGH);
    }

    @Override
    public String toString() {
        return descriptor.toString();
    }
}
