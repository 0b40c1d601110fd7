package hub.connectors.sen2.shape;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Note;
import hub.connectors.sen2.layout.Block;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A return in one of its shapes, read person by person. Read by one thread; closed by whoever opened it. */
public interface ReturnSource extends AutoCloseable {

    /** What the return says of itself; known before the first person. */
    Block header();

    /** @throws Fault of kind {@link Fault.Kind#REJECTED} when the rest cannot be read */
    Optional<Found> next();

    /** What of the return as a whole has no place in any block. Whole after the last person. */
    List<Note> notes();

    @Override
    void close();

    /**
     * Opens a return; its first bytes, not its name, say which shape it has.
     *
     * @param maximumBytes how much is read at most, unpacked
     * @throws Fault of kind {@link Fault.Kind#REJECTED} if it is none, or has no header
     */
    static ReturnSource open(Input input, long maximumBytes) {
        byte[] start = start(input);
        if (HexFormat.of().formatHex(start).equals("d0cf11e0a1b11ae1")) { // a compound file (MS-CFB, 2.2)
            throw Fault.rejected(
                    input.name() + " is a workbook with a password, or of before 2007: save it as .xlsx without one");
        }
        if (start.length < 2 || start[0] != 'P' || start[1] != 'K') {
            return XmlSource.open(input, maximumBytes);
        }
        return TableSource.open(input, Zip.isWorkbook(input) ? new Template(maximumBytes) : new Blade(maximumBytes));
    }

    private static byte[] start(Input input) {
        try (InputStream body = input.open()) {
            return body.readNBytes(8);
        } catch (IOException e) {
            throw Fault.unavailable("cannot read " + input.name(), e);
        }
    }
}
