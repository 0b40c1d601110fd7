package hub.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** How many letters beyond ASCII are whole UTF-8 in a file, and how many are not. */
final class Utf8Census {

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    private final CharBuffer chars = CharBuffer.allocate(1 << 16);
    private long whole;
    private long broken;

    private Utf8Census() {}

    static Utf8Census of(byte[] start, InputStream rest) throws IOException {
        Utf8Census census = new Utf8Census();
        census.count(new SequenceInputStream(new ByteArrayInputStream(start), rest));
        return census;
    }

    boolean mostlyUtf8() {
        return whole >= broken;
    }

    private void count(InputStream in) throws IOException {
        for (int read = 0; read >= 0; ) {
            read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            decode(read < 0);
            bytes.compact();
        }
    }

    private void decode(boolean last) {
        CoderResult result;
        do {
            result = decoder.decode(bytes, chars, last);
            chars.flip();
            while (chars.hasRemaining()) {
                whole += chars.get() > 0x7F ? 1 : 0;
            }
            chars.clear();
            if (result.isError()) {
                broken++;
                bytes.position(bytes.position() + result.length());
            }
        } while (!result.isUnderflow());
    }
}
