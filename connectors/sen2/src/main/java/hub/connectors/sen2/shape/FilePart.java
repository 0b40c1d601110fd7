package hub.connectors.sen2.shape;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A part of an open file, without moving the place at which others read it. */
final class FilePart extends InputStream {

    private final FileChannel file;
    private final long end;
    private long at;

    FilePart(FileChannel file, long from, long end) {
        this.file = file;
        this.at = from;
        this.end = end;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (at >= end) {
            return -1;
        }
        int read = file.read(ByteBuffer.wrap(bytes, from, (int) Math.min(length, end - at)), at);
        at += Math.max(0, read);
        return read;
    }
}
