package hub.connectors.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import hub.connector.Delivery;
import hub.connector.Fault;
import hub.connector.Payload;
import hub.connector.Payload.Part;
import hub.connectors.transport.page.Pages;
import hub.model.Scope;
import hub.model.TransportPlan;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TransportPlanWriterTest {

    private static final Pages PAGES = new Pages();
    private static final TransportPlan PLAN = Plans.typical();

    private final TransportPlanWriter writer = new TransportPlanWriter(
            Map.of("northshire-fleet", RecipientSettings.inFolder(Path.of("fleet"), "Northshire Fleet")), PAGES);

    @Test
    void a_delivery_is_a_page_a_document_and_last_its_manifest() {
        assertThat(writer.write(Plans.delivery(PLAN)).parts())
                .extracting(Part::path)
                .containsExactly("plans/R012-AM/L-88-v3.pdf", "plans/R012-AM/L-88-v3.json", "manifest/D-4711.json");
    }

    @Test
    void the_manifest_says_what_the_files_are_and_what_they_replace() {
        Payload payload = writer.write(Plans.delivery(PLAN));
        JsonNode manifest = json(payload.parts().get(2));

        assertThat(manifest.get("key").stringValue()).isEqualTo("D-4711");
        assertThat(manifest.get("lane").stringValue()).isEqualTo("L-88");
        assertThat(manifest.get("version").intValue()).isEqualTo(3);
        assertThat(manifest.get("replacesUpToVersion").intValue()).isEqualTo(2);
        assertThat(manifest.get("run").stringValue()).isEqualTo("R012-AM");
        assertThat(manifest.get("recipient").stringValue()).isEqualTo("northshire-fleet");
        assertThat(manifest.get("checkedOn").stringValue()).isEqualTo("2026-11-22T08:05:00Z");
        assertThat(manifest.get("contentHash").stringValue())
                .isEqualTo(Plans.delivery(PLAN).contentHash());
    }

    @Test
    void the_manifest_lets_its_reader_check_that_both_files_are_whole() {
        Payload payload = writer.write(Plans.delivery(PLAN));
        JsonNode files = json(payload.parts().get(2)).get("files");

        assertThat(files.size()).isEqualTo(2);
        for (int i = 0; i < 2; i++) {
            Part part = payload.parts().get(i);
            assertThat(files.get(i).get("name").stringValue()).isEqualTo(part.path());
            assertThat(files.get(i).get("size").intValue()).isEqualTo(part.bytes().length);
            assertThat(files.get(i).get("sha256").stringValue()).isEqualTo(Sha256.hex(part.bytes()));
        }
    }

    @Test
    void the_document_holds_the_canonical_content_byte_for_byte_at_its_end() {
        Delivery delivery = Plans.delivery(PLAN);
        String document = text(writer.write(delivery).parts().get(1));

        String marker = "\"content\":";
        String content = document.substring(document.indexOf(marker) + marker.length(), document.length() - 1);
        assertThat(Sha256.hex(content.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(json(writer.write(delivery).parts().get(1))
                        .get("contentHash")
                        .stringValue());
        assertThat(content).isEqualTo(Plans.CANONICAL);
    }

    @Test
    void a_repeat_gives_the_same_files_and_only_the_manifest_says_when_the_gate_was_asked() {
        Payload first = writer.write(Plans.delivery(PLAN, Instant.parse("2026-11-22T08:05:00Z")));
        Payload repeat = writer.write(Plans.delivery(PLAN, Instant.parse("2026-11-23T09:00:00Z")));

        assertThat(repeat.parts().get(0).bytes()).isEqualTo(first.parts().get(0).bytes());
        assertThat(repeat.parts().get(1).bytes()).isEqualTo(first.parts().get(1).bytes());
        assertThat(text(repeat.parts().get(2)))
                .isEqualTo(text(first.parts().get(2)).replace("2026-11-22T08:05:00Z", "2026-11-23T09:00:00Z"));
    }

    @Test
    void a_recall_is_a_page_and_last_a_document_that_name_what_is_recalled() {
        Payload payload = writer.write(Plans.recall());
        JsonNode document = json(payload.parts().get(1));

        assertThat(payload.parts()).extracting(Part::path).containsExactly("recalls/R-99.pdf", "recalls/R-99.json");
        assertThat(document.get("lane").stringValue()).isEqualTo("L-88");
        assertThat(document.get("upToVersion").intValue()).isEqualTo(3);
        assertThat(document.get("run").stringValue()).isEqualTo("R012-AM");
        assertThat(document.get("reason").stringValue()).isEqualTo("The child no longer travels on this run.");
        assertThat(document.get("recalledAt").stringValue()).isEqualTo("2026-11-22T08:05:00Z");
        assertThat(document.get("files").get(0).get("sha256").stringValue())
                .isEqualTo(Sha256.hex(payload.parts().get(0).bytes()));
    }

    @Test
    void a_run_whose_key_is_no_file_name_gets_a_folder_of_its_own() {
        assertThat(FileName.of("R012-AM")).isEqualTo("R012-AM");
        assertThat(FileName.of("../../etc/passwd")).matches("[A-Za-z0-9-]+");
        assertThat(FileName.of("Run 1/2")).isNotEqualTo(FileName.of("Run 1.2"));
        assertThat(FileName.of("é".repeat(500))).hasSizeLessThan(80);
    }

    @Test
    void a_plan_tied_to_no_run_has_a_folder_too() {
        Delivery delivery = Plans.delivery(PLAN);
        Delivery scopeless = new Delivery(
                delivery.key(),
                delivery.lane(),
                1,
                delivery.recipient(),
                Scope.NONE,
                PLAN,
                delivery.canonical(),
                delivery.contentHash(),
                delivery.checkedOn());

        assertThat(writer.write(scopeless).parts().get(0).path()).isEqualTo("plans/no-run/L-88-v1.pdf");
    }

    @Test
    void a_recipient_that_the_settings_do_not_know_is_a_matter_of_configuration() {
        TransportPlanWriter knowsNobody = new TransportPlanWriter(Map.of(), PAGES);

        assertThatThrownBy(() -> knowsNobody.write(Plans.recall()))
                .hasMessageContaining("northshire-fleet")
                .asInstanceOf(type(Fault.class))
                .extracting(Fault::kind)
                .isEqualTo(Fault.Kind.CONFIGURATION);
    }

    @Test
    void content_that_does_not_fit_its_hash_is_never_sent() {
        Delivery delivery = Plans.delivery(PLAN);
        Delivery torn = new Delivery(
                delivery.key(),
                delivery.lane(),
                3,
                delivery.recipient(),
                delivery.scope(),
                PLAN,
                "{}".getBytes(StandardCharsets.UTF_8),
                delivery.contentHash(),
                delivery.checkedOn());

        assertThatThrownBy(() -> writer.write(torn))
                .asInstanceOf(type(Fault.class))
                .extracting(Fault::kind)
                .isEqualTo(Fault.Kind.DEFECT);
    }

    private static JsonNode json(Part part) {
        return JsonMapper.shared().readTree(part.bytes());
    }

    private static String text(Part part) {
        return new String(part.bytes(), StandardCharsets.UTF_8);
    }
}
