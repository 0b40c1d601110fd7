package hub.connectors.fhir;

import hub.connector.Fault;
import hub.connector.Input;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An input that is one document. */
final class WholeFile implements Documents {

    private @Nullable Document document;

    /** @throws Fault of kind {@link Fault.Kind#REJECTED} if it is too large to be read as one document */
    WholeFile(Input input, int maximumBytes) {
        try (InputStream body = input.open()) {
            byte[] bytes = body.readNBytes(maximumBytes + 1);
            if (bytes.length > maximumBytes) {
                throw Fault.rejected(input.name() + " is one document of more than " + maximumBytes
                        + " bytes: split it, or send it as ndjson with one document a line");
            }
            document = new Document(input.name(), 0, bytes, input.modified());
        } catch (IOException e) {
            throw Fault.unavailable("cannot read " + input.name() + " to its end", e);
        }
    }

    @Override
    public Optional<Document> next() {
        Optional<Document> next = Optional.ofNullable(document).filter(d -> !d.isBlank());
        document = null;
        return next;
    }

    @Override
    public void close() {
        document = null;
    }
}
