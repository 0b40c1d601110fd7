package hub.connectors.kafka.cluster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A record of a topic on its way to the reader: a line that says where it stood and how long it is, then its value as it is, then the end
 * of a line. Neither its key nor its headers come along.
 *
 * @param value null for a record without one, which is a tombstone to Kafka
 */
public record Frame(long offset, byte @Nullable [] value) {

    public void writeTo(OutputStream out) throws IOException {
        String line = "offset " + offset + ", " + (value == null ? "no value" : value.length + " bytes") + "\n";
        out.write(line.getBytes(StandardCharsets.US_ASCII));
        if (value != null) {
            out.write(value);
            out.write('\n');
        }
    }

    /** Alone, as a reader reads it again. */
    public byte[] bytes() {
        ByteArrayOutputStream alone = new ByteArrayOutputStream();
        try {
            writeTo(alone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return alone.toByteArray();
    }
}
