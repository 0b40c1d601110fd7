package hub.connectors.transport;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Receipt;
import hub.connector.ReceiptReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads the acknowledgements that a recipient writes: a CSV with the columns {@code key,accepted,reference,at}.
 *
 * <p>A bad row does not stop its neighbours: every good row of the file is handed out, and only then the stream ends with a {@link Fault}
 * of kind {@link Fault.Kind#REJECTED} that names the bad ones, so that the file is set aside, mended and read again. A receipt read
 * twice does no harm: it is known by its key.
 */
final class AcknowledgementReader implements ReceiptReader {

    @Override
    public Stream<Receipt> read(Input input) {
        CsvReader<CsvRecord> csv = CsvReader.builder()
                .detectBomHeader(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(input.open(), StandardCharsets.UTF_8);
        CloseableIterator<CsvRecord> rows = csv.iterator();
        AcknowledgementRows receipts = new AcknowledgementRows(input.name(), rows);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(receipts, Spliterator.ORDERED), false)
                .onClose(() -> close(rows));
    }

    private static void close(CloseableIterator<CsvRecord> rows) {
        try {
            rows.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
