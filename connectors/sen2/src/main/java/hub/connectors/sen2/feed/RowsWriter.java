package hub.connectors.sen2.feed;

import hub.connector.Delivery;
import hub.connector.Fault;
import hub.connector.Payload;
import hub.connector.Payload.Part;
import hub.connector.Recall;
import hub.connector.Refresh;
import hub.connector.Refresh.Table;
import hub.connector.Rows;
import hub.connector.Writer;
import hub.model.SendRecord;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a refresh of rows about children: the rows as CSV and as JSON, a row on a line, into files; a CSV file for each table beside them;
 * and last one JSON document that tells what they are and that they are whole. A recall of a row is a JSON document of its own.
 */
public final class RowsWriter implements Writer {

    private static final String CSV = "text/csv";
    private static final String LINES = "application/x-ndjson";
    private static final String JSON = "application/json";
    private static final JsonFactory FACTORY =
            JsonFactory.builder().rootValueSeparator("\n").build();

    @Override
    public Payload write(Refresh refresh, Rows rows) {
        String folder = refresh.product() + "/" + refresh.day() + "-refresh-" + refresh.number() + "/";
        Path csv = rows.folder().resolve("children.csv");
        Path lines = rows.folder().resolve("children.jsonl");
        write(rows, csv, lines);
        List<Part> parts = new ArrayList<>();
        parts.add(Part.in(csv, folder + "children.csv", CSV));
        parts.add(Part.in(lines, folder + "children.jsonl", LINES));
        for (Table table : refresh.tables()) {
            parts.add(new Part(folder + table.name() + ".csv", CSV, TableCsv.of(table)));
        }
        parts.add(new Part(folder + "refresh.json", JSON, RefreshJson.of(refresh, rows, List.copyOf(parts))));
        return new Payload(parts);
    }

    /** Both at once, a row at a time: they are to be had only once, and there may be any number of them. */
    private static void write(Rows rows, Path csv, Path lines) {
        try (TableCsv table = new TableCsv(open(csv));
                JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), open(lines))) {
            table.add(rows.columns());
            Iterator<List<String>> each = rows.rows().iterator();
            while (each.hasNext()) {
                List<String> row = each.next();
                table.add(row);
                RefreshJson.row(json, rows.columns(), row);
            }
        } catch (IOException e) {
            throw Fault.unavailable("the rows of a refresh could not be written to the hub's own disk", e);
        }
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    @Override
    public Payload write(Recall recall) {
        return Payload.of(
                new Part(recall.product() + "/recalls/" + recall.key() + ".json", JSON, RefreshJson.of(recall)));
    }

    @Override
    public Payload write(Delivery delivery) {
        throw Fault.defect("a row of " + SendRecord.NAME + " goes in a refresh, and never by itself", null);
    }
}
