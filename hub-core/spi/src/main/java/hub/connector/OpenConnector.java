package hub.connector;

import java.util.Map;

/** A connector that has been opened. Used by several threads at once. Closing leaves no thread and no open file behind. */
public interface OpenConnector extends AutoCloseable {

    /** Its readers by the name that routes use: {@code hub:intake?reader=NAME}. */
    default Map<String, Reader> readers() {
        return Map.of();
    }

    /** Its writers by the name that routes use: {@code hub:deliveries?writer=NAME}. */
    default Map<String, Writer> writers() {
        return Map.of();
    }

    /** Its readers of acknowledgements by the name that routes use: {@code hub:receipts?reader=NAME}. */
    default Map<String, ReceiptReader> receiptReaders() {
        return Map.of();
    }

    /** Whether it can do its work now. Never throws, never shows a secret. */
    Health health();

    @Override
    default void close() {}
}
