package hub.connectors.sen2.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.connector.Payload;
import hub.connector.Payload.Part;
import hub.connector.Recall;
import hub.connector.Refresh;
import hub.connector.Refresh.Table;
import hub.model.OrganisationId;
import hub.model.Scope;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RefreshWriterTest {

    private static final OrganisationId INSIGHT = OrganisationId.of("northshire-insight");

    private final RefreshWriter writer = new RefreshWriter();

    private static Refresh refresh(long number) {
        Table figures = new Table(
                "figures",
                List.of("table", "row", "children"),
                List.of(
                        List.of("school", "990001", "15"),
                        List.of("school", "=1+1", "*"),
                        List.of("need", "A, \"B\"", "0")));
        return new Refresh(
                "send-cohort-northshire-insight-" + number,
                INSIGHT,
                "send-cohort",
                number,
                LocalDate.of(2026, 11, 28),
                LocalDate.of(2026, 8, 31),
                Instant.parse("2026-11-28T06:00:00Z"),
                "nhs-rounded",
                List.of(figures),
                List.of("What is not told."));
    }

    private static String text(Part part) {
        return new String(part.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void each_table_is_a_csv_file_that_no_spreadsheet_takes_for_formulas() {
        Part csv = writer.write(refresh(1)).parts().get(0);

        assertThat(csv.path()).isEqualTo("send-cohort/2026-11-28-refresh-1/figures.csv");
        assertThat(text(csv))
                .isEqualTo("table,row,children\r\nschool,990001,15\r\nschool,'=1+1,*\r\nneed,\"A, \"\"B\"\"\",0\r\n");
    }

    @Test
    void the_json_document_comes_last_and_says_everything_and_what_the_files_are() {
        List<Part> parts = writer.write(refresh(2)).parts();
        JsonNode json = JsonMapper.shared().readTree(parts.get(1).bytes());

        assertThat(json.get("smallNumbers").stringValue()).isEqualTo("nhs-rounded");
        assertThat(json.get("since").stringValue()).isEqualTo("2026-08-31");
        assertThat(json.get("tables").get("figures").get(1).get("children").stringValue())
                .isEqualTo("*");
        assertThat(json.get("notes").get(0).stringValue()).isEqualTo("What is not told.");
        assertThat(json.get("files").get(0).get("name").stringValue())
                .isEqualTo(parts.get(0).path());
        assertThat(json.get("files").get(0).get("sha256").stringValue()).hasSize(64);
    }

    @Test
    void the_same_refresh_gives_the_same_bytes_and_another_never_takes_its_place() {
        Payload first = writer.write(refresh(1));

        assertThat(text(writer.write(refresh(1)).parts().get(1)))
                .isEqualTo(text(first.parts().get(1)));
        assertThat(writer.write(refresh(2)).parts())
                .extracting(Part::path)
                .doesNotContainAnyElementsOf(
                        first.parts().stream().map(Part::path).toList());
    }

    @Test
    void what_is_about_a_child_is_refused() {
        Recall recall =
                new Recall("lane-1-r1", "lane-1", 1, INSIGHT, Scope.NONE, "send-cohort", "Canary", Instant.EPOCH);

        assertThatThrownBy(() -> writer.write(recall)).isInstanceOf(Fault.class).hasMessageContaining("about no child");
    }
}
