package hub.connectors.sen2;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where returns arrive, and where refreshes go.
 *
 * @param directory the folder in which they are dropped
 * @param maximumMegabytes how much of one return is read at most, unpacked, in megabytes, from 1 to 16,384; 2,048 if not given
 * @param introducesChildren whether a return may bring children that no other source has told of; false if not given
 * @param recipients who receives refreshes of the SEND cohort, by the recipient's id
 */
public record Sen2Settings(
        Path directory,
        @Nullable Integer maximumMegabytes,
        @Nullable Boolean introducesChildren,
        Map<String, Recipient> recipients) {

    private static final int USUAL = 2_048;
    private static final int MOST = 16_384;

    /** @param folder where refreshes are put; it or its share is watched by the recipient alone */
    public record Recipient(Path folder) {

        public Recipient {
            if (folder == null || folder.toString().isBlank()) {
                throw new IllegalArgumentException(
                        "each of sen2's recipients needs a folder: say where refreshes are put");
            }
        }
    }

    public Sen2Settings {
        recipients = recipients == null ? Map.of() : Map.copyOf(recipients);
        if (directory == null || directory.toString().isBlank()) {
            throw new IllegalArgumentException(
                    "sen2 needs a directory: name the folder in which the returns are dropped");
        }
        maximumMegabytes = maximumMegabytes == null ? USUAL : maximumMegabytes;
        if (maximumMegabytes < 1 || maximumMegabytes > MOST) {
            throw new IllegalArgumentException("sen2's maximum-megabytes is from 1 to " + MOST + ": change it");
        }
    }

    boolean bringsChildren() {
        return Boolean.TRUE.equals(introducesChildren);
    }

    long maximumBytes() {
        return (maximumMegabytes == null ? USUAL : maximumMegabytes) * (1L << 20);
    }
}
