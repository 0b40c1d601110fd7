package hub.table;

import hub.connector.Input;
import hub.connector.Note;
import hub.connector.Position;
import hub.connector.ReadItem;
import hub.connector.Rejected;
import hub.connector.Submission;
import hub.model.ChildRef;
import hub.model.Known;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes of one row what its mapping says: all its records, or one rejection. */
final class RowReader {

    private final Layout layout;
    private final Mapping mapping;
    private final String input;
    private final AsAt asAt;
    private final Cells splitter;
    private final Extras extras;
    private boolean first = true;
    private long empty;

    RowReader(Layout layout, Input input) {
        this.layout = layout;
        this.mapping = layout.mapping();
        this.input = input.name();
        this.asAt = AsAt.of(mapping.asAt(), input);
        this.splitter = new Cells(layout.header().delimiter());
        this.extras = new Extras(layout);
    }

    /** Nothing for a row of empty cells. */
    List<ReadItem> read(RawRow raw) {
        RowOriginal original = new RowOriginal(layout.header().text(), raw.text());
        Position position = Position.ofRow(input, raw.line());
        try {
            String[] cells = splitter.of(raw);
            if (Arrays.stream(cells).allMatch(String::isBlank)) {
                empty++;
                return List.of();
            }
            return submissions(row(cells), position, original);
        } catch (Refused e) {
            return List.of(new Rejected(position.field(e.column()), e.reason(), e.getMessage(), original));
        } finally {
            first = false;
        }
    }

    List<Note> notes() {
        List<Note> notes = new ArrayList<>(extras.notes());
        if (empty > 0) {
            notes.add(new Note("", empty + " rows of empty cells were passed over"));
        }
        return notes;
    }

    private Row row(String[] cells) {
        int width = layout.header().names().size();
        if (cells.length != width) {
            throw new Refused(
                    "wrong-number-of-cells",
                    "",
                    "the row has " + cells.length + " cells where the header has " + width
                            + ": look for a missing or stray delimiter");
        }
        if (first && isInstruction(cells)) {
            throw new Refused("instruction-row", "", "the row tells how to fill in the table: take it out of the file");
        }
        if (mapping.setAside().isPresent()) {
            throw new Refused(
                    mapping.setAside().get().reason(),
                    "",
                    mapping.setAside().get().because());
        }
        extras.look(cells);
        return converted(cells);
    }

    private Row converted(String[] cells) {
        List<Column> columns = mapping.columns();
        Row row = new Row(new String[columns.size()], new Known<?>[columns.size()], new ArrayList<>(0));
        for (int i = 0; i < columns.size(); i++) {
            String cell = cells[layout.places()[i]];
            Letters.check(cell, columns.get(i).name());
            String clean = CleanText.of(cell);
            if (clean != cell) {
                row.notes().add(new Note(columns.get(i).name(), "spaces or letters in two parts were tidied"));
            }
            row.cells()[i] = clean;
            row.values()[i] = columns.get(i).read(clean);
        }
        return row;
    }

    private List<ReadItem> submissions(Row row, Position position, RowOriginal original) {
        Instant time = asAt.of(row);
        Optional<ChildRef> child = mapping.child().map(c -> c.of(row));
        List<ReadItem> submissions = new ArrayList<>(mapping.records().size());
        for (RecordMapping record : mapping.records()) {
            submissions.add(new Submission(
                    record.key().of(row), child, record.make(row), time, row.notes(), position, original));
        }
        return submissions;
    }

    /** {@code "Required: Free text","Required: DD/MM/YYYY"}: the row under the header of a form. */
    private static boolean isInstruction(String[] cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .filter(cell -> !cell.isEmpty())
                .allMatch(cell -> cell.startsWith("required") || cell.startsWith("optional"));
    }
}
