package hub.connector;

import java.util.stream.Stream;

/** Reads acknowledgements that come back after a delivery was sent. */
@FunctionalInterface
public interface ReceiptReader {

    /**
     * Lazy; the caller closes the stream. A row that cannot be read does not stop its neighbours: every receipt that can be read is
     * handed out, and then the stream ends with a {@link Fault} of kind {@link Fault.Kind#REJECTED} that names the rows that could not.
     * What was handed out before stays taken; the input is set aside, and may be read again once mended.
     *
     * @throws Fault of kind {@link Fault.Kind#REJECTED} when nothing in the input can be read
     */
    Stream<Receipt> read(Input input);
}
