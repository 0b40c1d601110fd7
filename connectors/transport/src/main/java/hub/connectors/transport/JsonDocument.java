package hub.connectors.transport;

import hub.connector.Payload.Part;
import hub.model.Scope;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What the connector's JSON documents have in common. */
final class JsonDocument {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonDocument() {}

    /** One object in UTF-8, on one line, its members in the order in which {@code members} writes them. */
    static byte[] of(Consumer<JsonGenerator> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            members.accept(json);
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    static void scope(JsonGenerator json, Scope scope) {
        scope.journey().ifPresent(journey -> json.writeStringProperty("run", journey));
    }

    /** Name, size in bytes and SHA-256 of a file, so that its reader can tell whether it has it whole. */
    static void file(JsonGenerator json, Part part) {
        json.writeStartObject();
        json.writeStringProperty("name", part.path());
        json.writeNumberProperty("size", part.bytes().length);
        json.writeStringProperty("sha256", Sha256.hex(part.bytes()));
        json.writeEndObject();
    }
}
