package hub.connectors.sen2.shape;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that end in a {@link TooMuch} when they are more than anyone sends, in all or without a break. */
final class Metered extends FilterInputStream {

    /** That there are more bytes than are read. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final long most;
    private final long mostAtOnce;
    private long total;
    private long atBreak;

    Metered(InputStream in, long most, long mostAtOnce) {
        super(in);
        this.most = most;
        this.mostAtOnce = mostAtOnce;
    }

    /** Says that what was read until now is done with. */
    void breaks() {
        atBreak = total;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            counted(1);
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return counted(super.read(bytes, from, length));
    }

    private int counted(int read) throws IOException {
        total += Math.max(0, read);
        if (total > most || total - atBreak > mostAtOnce) {
            throw new TooMuch();
        }
        return read;
    }
}
