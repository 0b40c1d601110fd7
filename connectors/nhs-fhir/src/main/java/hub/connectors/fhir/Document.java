package hub.connectors.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hub.connector.Input;
import hub.connector.Original;
import hub.connector.Position;
import hub.connector.Rejected;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One document: a whole file, or a line of an ndjson file.
 *
 * @param input the file's name
 * @param line counted from 1; 0 if the document is the whole file
 * @param bytes null if it is too large to be held
 * @param modified when the file was last written
 */
record Document(String input, long line, byte @Nullable [] bytes, Instant modified, Original original) {

    Document(String input, long line, byte[] bytes, Instant modified) {
        this(input, line, bytes, modified, () -> bytes);
    }

    static Document tooLarge(Input input, long line, Original original) {
        return new Document(input.name(), line, null, input.modified(), original);
    }

    /** @throws Refusal if it is neither one well-formed JSON object nor one well-formed XML document, or too large */
    ObjectNode tree() {
        if (bytes == null) {
            throw new Refusal(
                    "too-large", "", "is a larger document than is read at once: split it into several lines");
        }
        return firstMark() == '<' ? XmlTree.read(bytes) : JsonTree.read(bytes);
    }

    boolean isBlank() {
        return bytes != null && new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
    }

    /** The line, or in a file of one document the number of the resource. */
    Position position(Place place) {
        return Position.ofRow(input, line > 0 ? line : place.number());
    }

    /** The document as a whole, set aside. */
    Rejected rejected(Refusal refusal) {
        Position position = Position.ofRow(input, line).field(refusal.field());
        return new Rejected(position, refusal.reason(), refusal.message(), original);
    }

    /**
     * The first printed character, which tells XML from JSON; 0 if there is none. The name would not do: an original comes back under
     * the name of the file it was in.
     */
    private int firstMark() {
        if (bytes != null) {
            for (byte b : bytes) {
                if (b > ' ') {
                    return b;
                }
            }
        }
        return 0;
    }
}
