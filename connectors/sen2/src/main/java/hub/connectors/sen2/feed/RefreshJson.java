package hub.connectors.sen2.feed;

import hub.connector.Payload.Part;
import hub.connector.Recall;
import hub.connector.Refresh;
import hub.connector.Refresh.Table;
import hub.connector.Rows;
import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A refresh for machines: everything in it, and size and SHA-256 of the files beside it. */
final class RefreshJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private RefreshJson() {}

    static byte[] of(Refresh refresh, List<Part> files) {
        return of(refresh, "smallNumbers", refresh.scheme(), files);
    }

    /** The document beside a file of rows: all but them. */
    static byte[] of(Refresh refresh, Rows rows, List<Part> files) {
        return of(refresh, "form", rows.form(), files);
    }

    private static byte[] of(Refresh refresh, String kind, String value, List<Part> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            about(json, refresh);
            json.writeStringProperty(kind, value);
            json.writeArrayPropertyStart("notes");
            refresh.notes().forEach(json::writeString);
            json.writeEndArray();
            json.writeObjectPropertyStart("tables");
            refresh.tables().forEach(table -> table(json, table));
            json.writeEndObject();
            json.writeArrayPropertyStart("files");
            files.forEach(file -> file(json, FileSum.of(file)));
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
    }

    /** A notice that a row must no longer be used. */
    static byte[] of(Recall recall) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("key", recall.key());
            json.writeStringProperty("product", recall.product());
            json.writeStringProperty("row", recall.lane());
            json.writeStringProperty("reason", recall.reason());
            json.writeStringProperty("recalledAt", recall.recalledAt().toString());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** A row as an object. */
    static void row(JsonGenerator json, List<String> columns, List<String> row) {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            json.writeStringProperty(columns.get(i), row.get(i));
        }
        json.writeEndObject();
    }

    /** Each row an object, so that no reader needs to count columns. */
    private static void table(JsonGenerator json, Table table) {
        json.writeArrayPropertyStart(table.name());
        table.rows().forEach(row -> row(json, table.columns(), row));
        json.writeEndArray();
    }

    private static void file(JsonGenerator json, FileSum file) {
        json.writeStartObject();
        json.writeStringProperty("name", file.name());
        json.writeNumberProperty("size", file.size());
        json.writeStringProperty("sha256", file.sha256());
        json.writeEndObject();
    }
}
