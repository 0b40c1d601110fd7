package hub.table;

import hub.connector.Input;
import hub.connector.Note;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the letters of a file are written. A byte order mark decides; else zero bytes tell UTF-16; else the whole file is tried as UTF-8.
 * A file with more broken letters than whole ones beyond ASCII is Windows-1252; one with fewer is UTF-8 with damage, whose rows are
 * then set aside one by one: a letter that cannot be read becomes U+FFFD, and a row that holds one is never taken.
 *
 * @param mark the number of bytes of the byte order mark
 */
record Encoding(Charset charset, int mark) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    /** Reads the input through once unless its first bytes tell. */
    static Encoding of(Input input) throws IOException {
        try (InputStream in = input.open()) {
            byte[] start = in.readNBytes(SAMPLE);
            Encoding marked = byMark(start);
            if (marked != null) {
                return marked;
            }
            if (zeroes(start, 1) > start.length / 5 && zeroes(start, 0) == 0) {
                return new Encoding(StandardCharsets.UTF_16LE, 0);
            }
            if (zeroes(start, 0) > start.length / 5 && zeroes(start, 1) == 0) {
                return new Encoding(StandardCharsets.UTF_16BE, 0);
            }
            return new Encoding(Utf8Census.of(start, in).mostlyUtf8() ? StandardCharsets.UTF_8 : WINDOWS_1252, 0);
        }
    }

    private static @Nullable Encoding byMark(byte[] start) {
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(start, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(start, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeroes(byte[] bytes, int from) {
        int count = 0;
        for (int i = from; i < bytes.length; i += 2) {
            count += bytes[i] == 0 ? 1 : 0;
        }
        return count;
    }

    /** What a person should know: nothing for plain UTF-8. */
    List<Note> notes() {
        return charset.equals(StandardCharsets.UTF_8)
                ? List.of()
                : List.of(new Note("", "the file was read as " + charset.name()));
    }

    /** The text of the input, after its byte order mark. */
    Reader open(Input input) throws IOException {
        InputStream in = input.open();
        in.skipNBytes(mark);
        return new InputStreamReader(in, charset);
    }
}
