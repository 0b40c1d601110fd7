package hub.connectors.transport;

import hub.connector.Delivery;
import java.nio.charset.StandardCharsets;

/**
 * A plan for machines. Its last member, {@code content}, is the canonical content byte for byte, so that a recipient can check it
 * against {@code contentHash}. Holds nothing that differs between a first try and a repeat.
 */
final class PlanDocument {

    private PlanDocument() {}

    static byte[] of(Delivery delivery) {
        return JsonDocument.of(json -> {
            json.writeStringProperty("key", delivery.key());
            json.writeStringProperty("lane", delivery.lane());
            json.writeNumberProperty("version", delivery.version());
            json.writeStringProperty("product", delivery.content().name());
            json.writeStringProperty("contentHash", delivery.contentHash());
            json.writeName("content");
            json.writeRawValue(new String(delivery.canonical(), StandardCharsets.UTF_8));
        });
    }
}
