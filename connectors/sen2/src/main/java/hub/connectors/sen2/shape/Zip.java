package hub.connectors.sen2.shape;

import hub.connector.Fault;
import hub.connector.Input;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The files in a zip, one after the other, none of them unpacked further than the limit. */
final class Zip implements AutoCloseable {

    private static final int MOST_FILES = 1_000;
    private static final int A_FEW = 20;

    private final ZipInputStream zip;
    private final Metered unpacked;
    private int files;

    Zip(Input input, long maximumBytes) {
        this.zip = new ZipInputStream(input.open());
        this.unpacked = new Metered(zip, maximumBytes, Long.MAX_VALUE);
    }

    /** The next file's name, or null after the last. What is left of the one before is passed over, and counted. */
    @Nullable String next() throws IOException {
        if (files > 0) {
            unpacked.transferTo(OutputStream.nullOutputStream());
        }
        if (++files > MOST_FILES) {
            throw new Metered.TooMuch();
        }
        try {
            ZipEntry entry = zip.getNextEntry();
            return entry == null ? null : entry.getName();
        } catch (IllegalArgumentException e) {
            throw new ZipException("the name of a file in it cannot be read");
        }
    }

    /** The bytes of the file. Not to be closed. */
    InputStream content() {
        return unpacked;
    }

    /** Whether this is an Excel workbook: its first files say so. */
    static boolean isWorkbook(Input input) {
        try (Zip zip = new Zip(input, 64 << 20)) {
            String name = zip.next();
            for (int i = 0; i < A_FEW && name != null; i++) {
                if (name.equals("[Content_Types].xml") || name.startsWith("xl/")) {
                    return true;
                }
                name = zip.next();
            }
            return false;
        } catch (Metered.TooMuch e) {
            return false;
        } catch (IOException e) {
            throw unreadable(input, e);
        }
    }

    /** What a failure to read says of the input: damaged, too large, or not to be reached now. */
    static Fault unreadable(Input input, IOException e) {
        if (e instanceof Metered.TooMuch) {
            return Fault.rejected(
                    input.name() + " unpacks to more than a return is read: look into it, or raise maximum-megabytes");
        }
        boolean damaged = e instanceof ZipException
                || e instanceof java.io.EOFException
                || e instanceof java.nio.charset.CharacterCodingException;
        return damaged
                ? Fault.rejected(input.name() + " is a damaged zip, or a file in it is not UTF-8: have it sent again")
                : Fault.unavailable("cannot read " + input.name() + " to its end", e);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
