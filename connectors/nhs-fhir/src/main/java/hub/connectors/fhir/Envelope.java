package hub.connectors.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hub.connector.Note;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A document taken apart.
 *
 * @param root the document
 * @param places its resources
 * @param notes what of the bundle around them was not read
 */
record Envelope(ObjectNode root, List<Place> places, Set<Note> notes) {

    /** @throws Refusal if it is no resource at all, or a bundle that must not be read */
    static Envelope of(ObjectNode root) {
        JsonNode type = root.path("resourceType");
        if (!type.isTextual()) {
            throw new Refusal("not-for-this-reader", "", "is not a FHIR resource: it does not say its resourceType");
        }
        if (type.textValue().equals("Bundle")) {
            return BundleEntries.of(root);
        }
        Place alone = new Place(1, Paths.type(type.textValue()), type.textValue(), "", false, root);
        return new Envelope(root, List.of(alone), Set.of());
    }

    boolean isBundle() {
        return root.path("resourceType").asText().equals("Bundle");
    }

    /** Whether one bad resource spoils the rest: a transaction succeeds or fails as a whole (FHIR R4, 3.1.0.11). */
    boolean allOrNone() {
        return isBundle() && root.path("type").asText().equals("transaction");
    }

    /** As at when the bundle as a whole holds, by its own word. */
    Optional<Instant> asAt() {
        String text = root.path("meta")
                .path("lastUpdated")
                .asText(root.path("timestamp").asText(""));
        try {
            return isBundle() && !text.isBlank() ? Optional.of(Times.instant(text)) : Optional.empty();
        } catch (DateTimeException e) {
            throw new Refusal("unreadable-value", "Bundle.timestamp", "is not an instant: correct it at the source");
        }
    }
}
