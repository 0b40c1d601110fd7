package hub.table;

import hub.connector.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines together into rows. FastCSV takes a quote that is never closed for a cell that runs to the end of the file, and cannot go on
 * after a stray quote; so where a row ends is found here, and FastCSV is given one row at a time.
 */
final class RawRows {

    private final String input;
    private final Lines lines;
    private final char delimiter;
    private long lostAt;

    RawRows(String input, Lines lines, char delimiter) {
        this.input = input;
        this.lines = lines;
        this.delimiter = delimiter;
    }

    /**
     * The next row that is not blank; null after the last.
     *
     * @throws Fault of kind {@link Fault.Kind#REJECTED} when nobody can tell any more where rows begin
     */
    @Nullable RawRow next() throws IOException {
        if (lostAt > 0) {
            throw lost("in row " + lostAt
                    + " a quote stands where none belongs, and nobody can tell where the next row begins");
        }
        String line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        return line == null ? null : row(line);
    }

    private RawRow row(String first) throws IOException {
        long start = lines.number();
        QuoteScan quotes = new QuoteScan(delimiter).line(first);
        if (!quotes.open()) {
            return new RawRow(start, first, lines.ended(), quotes.stray());
        }
        List<String> further = new ArrayList<>();
        int length = first.length();
        while (quotes.open()) {
            String line = lines.next();
            if (line == null || length > Lines.LONGEST) {
                throw lost("the quote that opens in row " + start + " is never closed");
            }
            further.add(line);
            length += line.length();
            quotes.line(line);
        }
        if (quotes.stray() && leavesOpen(further)) {
            lostAt = start;
        }
        return new RawRow(start, first + "\n" + String.join("\n", further), lines.ended(), quotes.stray());
    }

    /** If the first line had been a row of its own: whether the lines after it would end inside a quote. Then the two readings differ. */
    private boolean leavesOpen(List<String> further) {
        QuoteScan quotes = new QuoteScan(delimiter);
        further.forEach(quotes::line);
        return quotes.open();
    }

    private Fault lost(String what) {
        return Fault.rejected(
                input + ": " + what + ", so that nothing after it can be read; mend the quote and send the file again");
    }
}
