package hub.connectors.transport;

import hub.connector.Payload.Part;
import hub.connector.Recall;

/** A recall for machines: which versions on which lane must no longer be used, and the page that says so to people. */
final class RecallDocument {

    private RecallDocument() {}

    static byte[] of(Recall recall, Part page) {
        return JsonDocument.of(json -> {
            json.writeStringProperty("key", recall.key());
            json.writeStringProperty("lane", recall.lane());
            json.writeNumberProperty("upToVersion", recall.upToVersion());
            json.writeStringProperty("meaning", "Stop using every version on this lane and destroy every copy.");
            json.writeStringProperty("product", recall.product());
            json.writeStringProperty("recipient", recall.recipient().value());
            JsonDocument.scope(json, recall.scope());
            json.writeStringProperty("reason", recall.reason());
            json.writeStringProperty("recalledAt", recall.recalledAt().toString());
            json.writeArrayPropertyStart("files");
            JsonDocument.file(json, page);
            json.writeEndArray();
        });
    }
}
