package hub.connectors.fhir;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Original;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** An ndjson input: a document a line, empty lines skipped. A line too long to be read is passed over and never held. */
final class Lines implements Documents {

    private final Input input;
    private final int maximumBytes;
    private final InputStream body;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int from;
    private int to;
    private long number;
    private long length;
    private long offset;

    Lines(Input input, int maximumBytes) {
        this.input = input;
        this.maximumBytes = maximumBytes;
        this.body = input.open();
    }

    @Override
    public Optional<Document> next() {
        while (readLine()) {
            Document document = length > maximumBytes
                    ? Document.tooLarge(input, number, again(offset - length))
                    : new Document(input.name(), number, line.toByteArray(), input.modified());
            offset++;
            if (length > maximumBytes || !document.isBlank()) {
                return Optional.of(document);
            }
        }
        return Optional.empty();
    }

    /** Reads to the end of a line; false if there is none. */
    private boolean readLine() {
        line.reset();
        length = 0;
        number++;
        while (from < to || fill()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            keep(end - from);
            from = end;
            if (from < to) {
                from++;
                return true;
            }
        }
        return length > 0;
    }

    private void keep(int count) {
        if (length + count <= maximumBytes) {
            line.write(buffer, from, count);
        }
        length += count;
        offset += count;
    }

    private boolean fill() {
        try {
            from = 0;
            to = Math.max(0, body.read(buffer));
            return to > 0;
        } catch (IOException e) {
            throw Fault.unavailable("cannot read " + input.name() + " to its end", e);
        }
    }

    /** The line that was passed over, read from the input once more when it is asked for. */
    private Original again(long start) {
        long bytes = length;
        return () -> {
            try (InputStream again = input.open()) {
                again.skipNBytes(start);
                return again.readNBytes(Math.toIntExact(bytes));
            } catch (IOException e) {
                throw Fault.unavailable("cannot read " + input.name() + " again", e);
            }
        };
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw Fault.unavailable("cannot close " + input.name(), e);
        }
    }
}
