package hub.connectors.sen2.feed;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import hub.connector.Refresh.Table;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as CSV (RFC 4180) in UTF-8, with its columns' names in the first line. */
final class TableCsv implements Closeable {

    private static final String FORMULA = "=+-@\t\r|";

    private final CsvWriter csv;

    TableCsv(OutputStream into) {
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(into, StandardCharsets.UTF_8));
    }

    static byte[] of(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableCsv csv = new TableCsv(bytes)) {
            csv.add(table.columns());
            table.rows().forEach(csv::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    void add(List<String> row) {
        csv.writeRecord(harmless(row));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    /** What a spreadsheet would take for a formula is written as a text. */
    private static List<String> harmless(List<String> cells) {
        return cells.stream()
                .map(cell -> !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell)
                .toList();
    }
}
