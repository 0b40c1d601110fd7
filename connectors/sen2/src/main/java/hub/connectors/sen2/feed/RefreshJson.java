package hub.connectors.sen2.feed;

import hub.connector.Payload.Part;
import hub.connector.Refresh;
import hub.connector.Refresh.Table;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A refresh for machines: everything in it, and size and SHA-256 of the files beside it. */
final class RefreshJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private RefreshJson() {}

    static byte[] of(Refresh refresh, List<Part> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            about(json, refresh);
            json.writeArrayPropertyStart("notes");
            refresh.notes().forEach(json::writeString);
            json.writeEndArray();
            json.writeObjectPropertyStart("tables");
            refresh.tables().forEach(table -> table(json, table));
            json.writeEndObject();
            json.writeArrayPropertyStart("files");
            files.forEach(file -> file(json, file));
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void about(JsonGenerator json, Refresh refresh) {
        json.writeStringProperty("key", refresh.key());
        json.writeStringProperty("product", refresh.product());
        json.writeStringProperty("recipient", refresh.recipient().value());
        json.writeNumberProperty("number", refresh.number());
        json.writeStringProperty("day", refresh.day().toString());
        json.writeStringProperty("since", refresh.since().toString());
        json.writeStringProperty("asAt", refresh.asAt().toString());
        json.writeStringProperty("smallNumbers", refresh.scheme());
    }

    /** Each row an object, so that no reader needs to count columns. */
    private static void table(JsonGenerator json, Table table) {
        json.writeArrayPropertyStart(table.name());
        for (List<String> row : table.rows()) {
            json.writeStartObject();
            for (int i = 0; i < row.size(); i++) {
                json.writeStringProperty(table.columns().get(i), row.get(i));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void file(JsonGenerator json, Part file) {
        json.writeStartObject();
        json.writeStringProperty("name", file.path());
        json.writeNumberProperty("size", file.bytes().length);
        json.writeStringProperty("sha256", sha256(file.bytes()));
        json.writeEndObject();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
