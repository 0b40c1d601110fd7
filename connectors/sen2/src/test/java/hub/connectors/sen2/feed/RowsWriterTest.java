package hub.connectors.sen2.feed;

import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Payload.Part;
import hub.connector.Recall;
import hub.connector.Refresh;
import hub.connector.Refresh.Table;
import hub.connector.Rows;
import hub.model.OrganisationId;
import hub.model.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RowsWriterTest {

    private static final OrganisationId ICB = OrganisationId.of("northshire-icb");

    @TempDir
    Path folder;

    private final RowsWriter writer = new RowsWriter();

    private List<Part> written() {
        Refresh refresh = new Refresh(
                "send-record-northshire-icb-3",
                ICB,
                "send-record",
                3,
                LocalDate.of(2026, 11, 28),
                LocalDate.of(2026, 8, 31),
                Instant.parse("2026-11-28T06:00:00Z"),
                "none",
                List.of(new Table("loads", List.of("run"), List.of(List.of("7")))),
                List.of("What is not told."));
        Rows rows = new Rows(
                "pseudonymised",
                List.of("row", "school", "movements"),
                folder,
                Stream.of(List.of("aa", "990001", "new"), List.of("bb", "withheld", "=1+1")));
        return writer.write(refresh, rows).parts();
    }

    private static String text(Part part) throws IOException {
        try (InputStream document = part.open()) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_rows_are_a_csv_file_and_lines_of_json_that_are_not_in_memory() throws IOException {
        List<Part> parts = written();

        assertThat(parts)
                .extracting(Part::path)
                .containsExactly(
                        "send-record/2026-11-28-refresh-3/children.csv",
                        "send-record/2026-11-28-refresh-3/children.jsonl",
                        "send-record/2026-11-28-refresh-3/loads.csv",
                        "send-record/2026-11-28-refresh-3/refresh.json");
        assertThat(parts.subList(0, 2)).allMatch(part -> part.file().isPresent() && part.bytes().length == 0);
        assertThat(text(parts.get(0))).isEqualTo("row,school,movements\r\naa,990001,new\r\nbb,withheld,'=1+1\r\n");
        assertThat(text(parts.get(1)).lines().map(JsonMapper.shared()::readTree))
                .extracting(row -> row.get("row").stringValue())
                .containsExactly("aa", "bb");
    }

    @Test
    void the_document_that_comes_last_says_what_the_rows_are_and_that_their_files_are_whole() throws IOException {
        List<Part> parts = written();
        JsonNode json = JsonMapper.shared().readTree(parts.get(3).bytes());

        assertThat(json.get("form").stringValue()).isEqualTo("pseudonymised");
        assertThat(json.has("smallNumbers")).isFalse();
        assertThat(json.get("asAt").stringValue()).isEqualTo("2026-11-28T06:00:00Z");
        assertThat(json.get("tables").get("loads").get(0).get("run").stringValue())
                .isEqualTo("7");
        JsonNode csv = json.get("files").get(0);
        assertThat(csv.get("size").longValue()).isEqualTo(Files.size(folder.resolve("children.csv")));
        assertThat(csv.get("sha256").stringValue()).hasSize(64);
    }

    @Test
    void a_recall_names_the_row() throws IOException {
        Recall recall = new Recall("aa-r2", "aa", 2, ICB, Scope.NONE, "send-record", "Delete it.", Instant.EPOCH);
        List<Part> parts = writer.write(recall).parts();

        assertThat(parts).extracting(Part::path).containsExactly("send-record/recalls/aa-r2.json");
        assertThat(JsonMapper.shared().readTree(parts.get(0).bytes()).get("row").stringValue())
                .isEqualTo("aa");
        assertThat(text(parts.get(0))).contains("Delete it.");
    }
}
