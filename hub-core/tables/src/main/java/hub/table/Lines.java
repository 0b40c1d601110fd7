package hub.table;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a text as an editor counts them: ended by LF, CRLF or CR. Holds one line at a time. */
final class Lines {

    /** The most characters of a row; what is longer is cut here, and refused. */
    static final int LONGEST = 1_000_000;

    private final Reader text;
    private final char[] buffer = new char[1 << 14];
    private int from;
    private int to;
    private long number;
    private boolean ended = true;

    Lines(Reader text) {
        this.text = text;
    }

    /** The number of the line last given, from 1. */
    long number() {
        return number;
    }

    /** Whether the line last given had a line end; without one nobody can tell whether it is whole. */
    boolean ended() {
        return ended;
    }

    /** The next line without its end, cut after {@link #LONGEST} + 1 characters; null after the last. */
    @Nullable String next() throws IOException {
        if (!more()) {
            return null;
        }
        number++;
        int end = end();
        if (end < to) {
            return take(end);
        }
        return joined();
    }

    private String joined() throws IOException {
        StringBuilder line = new StringBuilder();
        do {
            int end = end();
            line.append(buffer, from, Math.min(end - from, LONGEST + 1 - line.length()));
            from = end;
            if (end < to) {
                skipLineEnd();
                return line.toString();
            }
        } while (more());
        ended = false;
        return line.toString();
    }

    private String take(int end) throws IOException {
        String line = new String(buffer, from, end - from);
        from = end;
        skipLineEnd();
        return line;
    }

    private int end() {
        int i = from;
        while (i < to && buffer[i] != '\n' && buffer[i] != '\r') {
            i++;
        }
        return i;
    }

    private void skipLineEnd() throws IOException {
        ended = true;
        char end = buffer[from++];
        if (end == '\r' && more() && buffer[from] == '\n') {
            from++;
        }
    }

    private boolean more() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(text.read(buffer, 0, buffer.length), 0);
        }
        return to > 0;
    }
}
