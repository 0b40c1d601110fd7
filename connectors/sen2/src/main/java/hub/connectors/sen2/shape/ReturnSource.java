package hub.connectors.sen2.shape;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Note;
import hub.connectors.sen2.layout.Block;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
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
        if (!startsAsZip(input)) {
            return XmlSource.open(input, maximumBytes);
        }
        return TableSource.open(input, Zip.isWorkbook(input) ? new Template(maximumBytes) : new Blade(maximumBytes));
    }

    private static boolean startsAsZip(Input input) {
        try (InputStream body = new BufferedInputStream(input.open())) {
            return body.read() == 'P' && body.read() == 'K';
        } catch (IOException e) {
            throw Fault.unavailable("cannot read " + input.name(), e);
        }
    }
}
