package hub.testkit;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Reader;
import java.time.Instant;

/**
 * A reader that is given whatever bytes a fuzzer comes upon.
 *
 * @param name the name of the input
 */
public record FuzzedReader(Reader reader, String name) {

    private static final Instant MODIFIED = Instant.parse("2026-11-20T03:00:00Z");

    /** Reads to the end, or to a fault of kind {@link Fault.Kind#REJECTED}: anything else that is thrown is an accident. */
    public void read(byte[] bytes) {
        ReadWhole read = ReadWhole.of(reader, Input.of(name, MODIFIED, bytes));
        read.items().forEach(item -> item.original().bytes());
        read.end().filter(fault -> fault.kind() != Fault.Kind.REJECTED).ifPresent(fault -> {
            throw new AssertionError(
                    "an input of bytes alone can only be rejected, and this was " + fault.kind(), fault);
        });
    }
}
