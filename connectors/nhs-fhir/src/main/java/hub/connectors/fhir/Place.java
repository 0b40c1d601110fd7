package hub.connectors.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Where a resource stands in its document, and its text as sent.
 *
 * @param number counted from 1
 * @param path {@code entry[2].Patient} in a bundle, {@code Patient} alone
 * @param type the type it says it is
 * @param fullUrl what the bundle calls it; empty if nothing
 * @param deletion whether the bundle asks to delete it
 */
record Place(int number, String path, String type, String fullUrl, boolean deletion, ObjectNode json) {

    Optional<Kind> kind() {
        return Kind.of(type);
    }

    /** The resource's own id; empty if it has none. */
    String id() {
        return json.path("id").asText("");
    }
}
