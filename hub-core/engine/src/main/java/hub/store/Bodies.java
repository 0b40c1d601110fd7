package hub.store;

import hub.connector.Fault;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** How bodies lie in the database: deflated when that is shorter, with a first byte that says which. */
public final class Bodies {

    /** Larger than any record or product; a stored body that claims more is damaged. */
    static final int LIMIT = 16 * 1024 * 1024;

    private static final byte PLAIN = 0;
    private static final byte DEFLATED = 1;

    private Bodies() {}

    public static byte[] compress(byte[] body) {
        byte[] packed = new byte[body.length + 1];
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(body);
            deflater.finish();
            int length = deflater.deflate(packed, 1, body.length);
            if (deflater.finished()) {
                packed[0] = DEFLATED;
                return Arrays.copyOf(packed, length + 1);
            }
        } finally {
            deflater.end();
        }
        packed[0] = PLAIN;
        System.arraycopy(body, 0, packed, 1, body.length);
        return packed;
    }

    /** @throws Fault of kind {@link Fault.Kind#DEFECT} if these are not bytes that {@link #compress} made */
    public static byte[] decompress(byte[] stored) {
        if (stored.length == 0 || stored[0] != PLAIN && stored[0] != DEFLATED) {
            throw damaged(null);
        }
        return stored[0] == PLAIN ? Arrays.copyOfRange(stored, 1, stored.length) : inflate(stored);
    }

    private static byte[] inflate(byte[] stored) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(stored, 1, stored.length - 1);
            ByteArrayOutputStream body = new ByteArrayOutputStream(stored.length * 4);
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 || body.size() + length > LIMIT) {
                    throw damaged(null);
                }
                body.write(buffer, 0, length);
            }
            return body.toByteArray();
        } catch (DataFormatException e) {
            throw damaged(e);
        } finally {
            inflater.end();
        }
    }

    private static Fault damaged(Exception cause) {
        return Fault.defect("a stored body is damaged: restore the database from its backup", cause);
    }
}
