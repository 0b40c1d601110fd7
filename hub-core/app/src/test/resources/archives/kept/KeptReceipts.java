package kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Position;
import hub.connector.Receipt;
import hub.connector.ReceiptReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;

/** A key a line, all taken. */
final class KeptReceipts implements ReceiptReader {

    @Override
    public Stream<Receipt> read(Input input) {
        try (InputStream in = input.open()) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .map(key -> new Receipt(key, true, "", input.modified(), Position.ofRow(input.name(), 1)));
        } catch (IOException e) {
            throw Fault.unavailable(input.name() + " cannot be read", e);
        }
    }
}
