package hub.table;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Note;
import hub.connector.ReadItem;
import hub.connector.Reading;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** One walk through one table, row by row. */
final class TableReading implements Reading {

    private final String input;
    private final List<Note> letters;
    private final Reader text;
    private final RawRows rows;
    private final RowReader reader;
    private final Queue<ReadItem> waiting = new ArrayDeque<>();

    private TableReading(String input, List<Note> letters, Reader text, RawRows rows, RowReader reader) {
        this.input = input;
        this.letters = letters;
        this.text = text;
        this.rows = rows;
        this.reader = reader;
    }

    /** Opens the input, finds its encoding and its layout. */
    static TableReading open(Layouts layouts, Input input) {
        try {
            Encoding encoding = Encoding.of(input);
            return closingOnFault(layouts, input, encoding.notes(), encoding.open(input));
        } catch (IOException e) {
            throw Fault.unavailable("cannot read " + input.name(), e);
        }
    }

    /** Of a text whose letters are known. */
    static TableReading open(Layouts layouts, String name, Instant modified, Reader text) {
        try {
            return closingOnFault(layouts, Input.of(name, modified, new byte[0]), List.of(), text);
        } catch (IOException e) {
            throw Fault.unavailable("cannot read " + name, e);
        }
    }

    private static TableReading closingOnFault(Layouts layouts, Input input, List<Note> letters, Reader text)
            throws IOException {
        try {
            return start(layouts, input, letters, text);
        } catch (RuntimeException e) {
            text.close();
            throw e;
        }
    }

    private static TableReading start(Layouts layouts, Input input, List<Note> letters, Reader text)
            throws IOException {
        Lines lines = new Lines(text);
        String first = lines.next();
        if (first == null || first.isBlank()) {
            throw Fault.rejected(input.name() + ": there is no header: the first line must name the columns");
        }
        char delimiter = Header.delimiter(first);
        try {
            Layout layout = layouts.of(Header.of(first), input.name());
            RawRows rows = new RawRows(input.name(), lines, delimiter);
            return new TableReading(input.name(), letters, text, rows, new RowReader(layout, input));
        } catch (Refused e) {
            throw Fault.rejected(input.name() + ": the header cannot be read: " + e.getMessage());
        }
    }

    @Override
    public Optional<ReadItem> next() {
        try {
            while (waiting.isEmpty()) {
                RawRow row = rows.next();
                if (row == null) {
                    return Optional.empty();
                }
                waiting.addAll(reader.read(row));
            }
            return Optional.of(waiting.remove());
        } catch (IOException e) {
            throw Fault.unavailable("cannot go on reading " + input, e);
        }
    }

    @Override
    public List<Note> notes() {
        List<Note> notes = new ArrayList<>(reader.notes());
        notes.addAll(letters);
        return List.copyOf(notes);
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw Fault.unavailable("cannot close " + input, e);
        }
    }
}
