package hub.connector;

import java.util.stream.Stream;

/** Reads acknowledgements that come back after a delivery was sent. */
@FunctionalInterface
public interface ReceiptReader {

    /**
     * Lazy; the caller closes the stream.
     *
     * @throws Fault of kind {@link Fault.Kind#REJECTED} when nothing in the input can be read
     */
    Stream<Receipt> read(Input input);
}
