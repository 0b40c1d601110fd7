package hub.connectors.kafka;

import hub.connector.Delivery;
import hub.connector.Fault;
import hub.connector.Payload;
import hub.connector.Payload.Part;
import hub.connector.Recall;
import hub.connector.Writer;
import hub.connectors.kafka.RecipientSettings.Content;
import hub.model.OrganisationId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a delivery or a recall as one record. Its name begins with its lane, which becomes the record's key: so a topic keeps the order of
 * a child's versions, and one that is compacted forgets what was recalled.
 */
final class RecordWriter implements Writer {

    private static final String JSON_TYPE = "application/json";

    private final JsonMapper json = new JsonMapper();
    private final Map<String, RecipientSettings> recipients;

    RecordWriter(Map<String, RecipientSettings> recipients) {
        this.recipients = recipients;
    }

    @Override
    public Payload write(Delivery delivery) {
        boolean whole = recipient(delivery.recipient()).content() == Content.WHOLE;
        byte[] record = object(members -> {
            members.writeStringProperty("event", whole ? "delivered" : "changed");
            members.writeStringProperty("key", delivery.key());
            members.writeStringProperty("lane", delivery.lane());
            members.writeNumberProperty("version", delivery.version());
            members.writeStringProperty("product", delivery.content().name());
            if (whole) {
                members.writeStringProperty("contentHash", delivery.contentHash());
                members.writeName("content");
                members.writeRawValue(new String(delivery.canonical(), StandardCharsets.UTF_8));
            }
        });
        return Payload.of(new Part(delivery.lane() + "/v" + delivery.version() + ".json", JSON_TYPE, record));
    }

    @Override
    public Payload write(Recall recall) {
        recipient(recall.recipient());
        byte[] record = object(members -> {
            members.writeStringProperty("event", "recalled");
            members.writeStringProperty("key", recall.key());
            members.writeStringProperty("lane", recall.lane());
            members.writeNumberProperty("upToVersion", recall.upToVersion());
            members.writeStringProperty("product", recall.product());
            members.writeStringProperty("meaning", "Stop using every version on this lane and destroy every copy.");
            members.writeStringProperty("reason", recall.reason());
            members.writeStringProperty("recalledAt", recall.recalledAt().toString());
        });
        return Payload.of(new Part(recall.lane() + "/recall-to-v" + recall.upToVersion() + ".json", JSON_TYPE, record));
    }

    private byte[] object(Consumer<JsonGenerator> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = json.createGenerator(bytes)) {
            generator.writeStartObject();
            members.accept(generator);
            generator.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private RecipientSettings recipient(OrganisationId id) {
        RecipientSettings settings = recipients.get(id.value());
        if (settings == null) {
            throw Fault.configuration("the Kafka connector knows no recipient " + id.value()
                    + ": add it to the recipients in the connector's settings");
        }
        return settings;
    }
}
