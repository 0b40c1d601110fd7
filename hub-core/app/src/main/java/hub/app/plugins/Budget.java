package hub.app.plugins;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much may still be unpacked of one archive. What is read through it is counted, and refused when it is too much. */
final class Budget {

    private long left;
    private final Runnable exceeded;

    /** @param exceeded throws when more than {@code bytes} are read */
    Budget(long bytes, Runnable exceeded) {
        this.left = bytes;
        this.exceeded = exceeded;
    }

    private void spend(long bytes) {
        left -= Math.max(bytes, 0);
        if (left < 0) {
            exceeded.run();
        }
    }

    /** The same stream, counted; closing it closes nothing. */
    InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                spend(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int read = super.read(buffer, from, length);
                spend(read);
                return read;
            }

            @Override
            public void close() {
                // Belongs to whoever opened it.
            }
        };
    }
}
