package hub.connectors.transport;

import hub.connector.Delivery;
import hub.connector.Payload.Part;

/** The manifest entry of one delivery: its arrival tells that the plan's files are whole. */
final class Manifest {

    private Manifest() {}

    static byte[] of(Delivery delivery, Part page, Part document) {
        return JsonDocument.of(json -> {
            json.writeStringProperty("key", delivery.key());
            json.writeStringProperty("lane", delivery.lane());
            json.writeNumberProperty("version", delivery.version());
            json.writeNumberProperty("replacesUpToVersion", delivery.version() - 1);
            json.writeStringProperty("meaning", "This version supersedes all earlier versions on its lane.");
            json.writeStringProperty("product", delivery.content().name());
            json.writeStringProperty("recipient", delivery.recipient().value());
            JsonDocument.scope(json, delivery.scope());
            json.writeStringProperty("contentHash", delivery.contentHash());
            json.writeStringProperty("checkedOn", delivery.checkedOn().toString());
            json.writeArrayPropertyStart("files");
            JsonDocument.file(json, page);
            JsonDocument.file(json, document);
            json.writeEndArray();
        });
    }
}
