package hub.connectors.transport;

import hub.connector.Health;
import hub.connector.OpenConnector;
import hub.connector.Reader;
import hub.connector.ReceiptReader;
import hub.connector.Writer;
import java.util.Map;

/** The open connector: holds no thread and no file. */
record OpenTransport(
        Map<String, Reader> readers,
        Map<String, ReceiptReader> receiptReaders,
        Map<String, Writer> writers,
        Places places)
        implements OpenConnector {

    @Override
    public Health health() {
        return places.health();
    }
}
