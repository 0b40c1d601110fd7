package hub.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.util.ArrayList;
import java.util.List;

/** Splits a row into its cells, once it is sure that the row can be understood. */
final class Cells {

    private static final int LONGEST = 32_767;

    private final char delimiter;
    private final CsvReaderBuilder csv;

    Cells(char delimiter) {
        this.delimiter = delimiter;
        csv = CsvReader.builder().fieldSeparator(delimiter).maxBufferSize(4 * Lines.LONGEST);
    }

    /** @throws Refused when the row is damaged as text */
    String[] of(RawRow row) {
        checkCharacters(row.text());
        if (row.text().length() > Lines.LONGEST) {
            throw new Refused("row-too-long", "", "the row is longer than a million characters: send it shorter");
        }
        if (row.stray()) {
            throw new Refused(
                    "stray-quote",
                    "",
                    "a quote stands where none belongs: write it twice, or put the whole cell in quotes");
        }
        if (!row.ended()) {
            throw new Refused(
                    "unfinished-row",
                    "",
                    "the last row has no line end, so that nobody can tell whether it is whole: replay it if it is, or send the file again");
        }
        return split(row.text());
    }

    /** Most rows hold no quote, and then every delimiter parts two cells; setting up FastCSV for each row costs more than that. */
    String[] split(String text) {
        if (text.indexOf('"') < 0) {
            return checked(plain(text));
        }
        try {
            return checked(csv.ofSingleCsvRecord(StringArrayHandler.of(), text));
        } catch (CsvParseException e) {
            throw new Refused("not-csv", "", "the row cannot be split into cells: check its quotes");
        }
    }

    private String[] plain(String text) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(delimiter); to >= 0; to = text.indexOf(delimiter, from)) {
            cells.add(text.substring(from, to));
            from = to + 1;
        }
        cells.add(text.substring(from));
        return cells.toArray(String[]::new);
    }

    private static String[] checked(String[] cells) {
        for (String cell : cells) {
            if (cell.length() > LONGEST) {
                throw new Refused(
                        "cell-too-long", "", "a cell is longer than " + LONGEST + " characters: send it shorter");
            }
        }
        return cells;
    }

    private static void checkCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n') {
                throw new Refused(
                        "control-character", "", "the row holds a character that is no text: find where it came from");
            }
        }
    }
}
