package hub.connectors.sen2;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where returns arrive.
 *
 * @param directory the folder in which they are dropped
 * @param maximumMegabytes how much of one return is read at most, unpacked, in megabytes, from 1 to 16,384; 2,048 if not given
 * @param introducesChildren whether a return may bring children that no other source has told of; false if not given
 */
public record Sen2Settings(
        Path directory,
        @Nullable Integer maximumMegabytes,
        @Nullable Boolean introducesChildren) {

    private static final int USUAL = 2_048;
    private static final int MOST = 16_384;

    public Sen2Settings {
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
