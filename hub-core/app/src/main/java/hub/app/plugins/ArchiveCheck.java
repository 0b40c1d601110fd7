package hub.app.plugins;

import hub.connector.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.pf4j.DefaultVersionManager;

/**
 * Checks an archive whole before anything is done with it: its bytes, its names, what it says of itself, who signed it. Of one that came
 * with the hub only what it says of itself is read, since it is as much to be trusted as the hub and the build has looked through it.
 */
public final class ArchiveCheck {

    private static final int FILE_TYPE = 0170000;
    private static final List<Integer> PLAIN = List.of(0, 0100000, 0040000);

    private final String contract;
    private final Signatures signatures;
    private final Function<Path, ArchiveDescriptor> look;
    private final SoundArchives found = new SoundArchives();

    /** @param contract the version of the connector contract that this hub has */
    public ArchiveCheck(String contract, Signatures signatures) {
        this(contract, signatures, Limits.usual());
    }

    ArchiveCheck(String contract, Signatures signatures, Limits limits) {
        this(contract, signatures, file -> sound(file, limits));
    }

    private ArchiveCheck(String contract, Signatures signatures, Function<Path, ArchiveDescriptor> look) {
        this.contract = contract;
        this.signatures = signatures;
        this.look = look;
    }

    /** For the archives that came with the hub. */
    public static ArchiveCheck ofOurOwn(String contract, Signatures signatures) {
        return new ArchiveCheck(contract, signatures, ArchiveCheck::descriptor);
    }

    /** @throws Fault of kind {@link Fault.Kind#REJECTED} that names the file, says why it is not taken and what to do */
    public PluginArchive check(Path file) {
        if (!Files.isReadable(file)) {
            throw Refusal.NOT_THERE.of(file);
        }
        signatures.refusal(file).ifPresent(refusal -> refuse(file, refusal));
        return found.find(file, this::fitting);
    }

    private PluginArchive fitting(Path file) {
        ArchiveDescriptor descriptor = look.apply(file);
        if (!new DefaultVersionManager().checkVersionConstraint(contract, descriptor.requires())) {
            throw Refusal.OTHER_CONTRACT.of(file);
        }
        return new PluginArchive(file, descriptor, digest(file));
    }

    private static ArchiveDescriptor sound(Path file, Limits limits) {
        try {
            Map<String, Long> listed = listed(file, limits);
            ArchiveContents contents = ArchiveContents.read(file, limits);
            if (!List.copyOf(listed.entrySet())
                    .equals(List.copyOf(contents.sizes().entrySet()))) {
                throw Refusal.TWO_CONTENTS.of(file);
            }
            ArchiveDescriptor descriptor = contents.descriptor();
            if (!contents.hasSettingsSchema()) {
                throw Refusal.NO_SETTINGS_SCHEMA.of(file);
            }
            contents.refusalOfLibraries().ifPresent(refusal -> refuse(file, refusal));
            return descriptor;
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.NOT_AN_ARCHIVE.of(file);
        }
    }

    private static ArchiveDescriptor descriptor(Path file) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            ZipArchiveEntry entry = zip.getEntry(ArchiveDescriptor.FILE);
            if (entry == null) {
                throw Refusal.NO_DESCRIPTOR.of(file);
            }
            return ArchiveDescriptor.read(zip.getInputStream(entry)).orElseThrow(() -> Refusal.BAD_DESCRIPTOR.of(file));
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.NOT_AN_ARCHIVE.of(file);
        }
    }

    /** What the list at the archive's end names, in the order of the files themselves. */
    private static Map<String, Long> listed(Path file, Limits limits) throws IOException {
        Map<String, Long> listed = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                if (!PLAIN.contains(entry.getUnixMode() & FILE_TYPE)) {
                    throw Refusal.LINK.of(file);
                }
                if (listed.put(entry.getName(), entry.getSize()) != null) {
                    throw Refusal.TWICE.of(file);
                }
                if (listed.size() > limits.entries()) {
                    throw Refusal.TOO_MANY_ENTRIES.of(file);
                }
            }
        }
        return listed;
    }

    static String digest(Path file) {
        try (DigestInputStream in = digesting(Files.newInputStream(file))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw Refusal.NOT_AN_ARCHIVE.of(file);
        }
    }

    private static DigestInputStream digesting(InputStream in) {
        try {
            return new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void refuse(Path file, Refusal refusal) {
        throw refusal.of(file);
    }
}
