package hub.connectors.fhir;

import static hub.connectors.fhir.Fhir.MAYA;
import static hub.connectors.fhir.Fhir.allergy;
import static hub.connectors.fhir.Fhir.bundle;
import static hub.connectors.fhir.Fhir.maya;
import static hub.connectors.fhir.Fhir.plan;
import static hub.connectors.fhir.Fhir.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Rejected;
import hub.connector.Submission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocumentsTest {

    private final Reads reads = new Reads();

    @Test
    void of_two_equal_keys_neither_is_believed() {
        String twice = plan("p", "Patient/maya").replace("\"status\"", "\"status\":\"revoked\",\"status\"");
        assertThat(reads.json(bundle(maya(), twice)).reasons()).containsExactly("duplicate-key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00x", "\\ud800\\ud800"})
    void half_characters_and_nul_are_refused(String text) {
        assertThat(reads.json(maya().replace("Okafor", text)).reasons()).containsExactly("malformed");
    }

    @Test
    void a_character_outside_the_first_plane_is_taken() {
        assertThat(reads.json(maya().replace("Okafor", "\\ud83d\\ude00")).reasons())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e999999999", "-1E-999999999", "123456789012345678901234567890123456789012345678901234567890"})
    void a_number_that_would_fill_the_heap_is_refused(String number) {
        assertThat(reads.json(maya("\"multipleBirthInteger\":" + number)).reasons())
                .containsExactly("limits");
    }

    @Test
    void a_label_without_a_code_is_no_code_of_any_list() {
        assertThat(reads.json(maya("\"meta\":{\"security\":[{\"display\":\"see the notes\"}]}"))
                        .reasons())
                .isEmpty();
    }

    /** In FHIR what stands beside a value may stand there without it. */
    @Test
    void a_yes_or_no_without_a_value_is_neither_and_what_is_not_said_to_be_done_is_not_done() {
        String beside = "\":{\"id\":\"x\"}";
        String contact =
                "{\"resourceType\":\"RelatedPerson\",\"id\":\"r\",\"patient\":{\"reference\":\"Patient/maya\"},\"_active"
                        + beside + ",\"telecom\":[{\"system\":\"phone\",\"value\":\"07700 900101\",\"_rank" + beside
                        + "}]}";
        String todo = "\"activity\":[{\"detail\":{\"description\":\"Run\",\"_doNotPerform" + beside + "}}]";

        assertThat(reads.json(maya("\"_active" + beside, "\"_deceasedBoolean" + beside))
                        .reasons())
                .isEmpty();
        assertThat(reads.json(bundle(maya(), contact)).reasons()).isEmpty();
        assertThat(reads.json(bundle(maya(), plan("p", "Patient/maya", todo))).reasons())
                .containsExactly("do-not-perform");
    }

    @Test
    void a_status_without_a_code_is_not_guessed() {
        String allergy =
                allergy("a", "Patient/maya", text("nuts"), "\"clinicalStatus\":{\"coding\":[{\"display\":\"x\"}]}");

        assertThat(reads.json(bundle(maya(), plan("p", "Patient/maya"), allergy))
                        .reasons())
                .contains("unknown-code");
    }

    @Test
    void depth_is_bounded_in_both_forms() {
        String json = "\"extension\":" + "[{\"extension\":".repeat(60) + "[]" + "}]".repeat(60);
        assertThat(reads.json(maya(json)).reasons()).containsExactly("limits");
        String xml = "<Patient xmlns=\"http://hl7.org/fhir\">" + "<extension>".repeat(200_000);
        assertThat(reads.xml(xml).reasons()).containsExactly("limits");
    }

    @Test
    void a_document_type_is_refused_and_nothing_it_names_is_read(@TempDir Path folder) throws IOException {
        Path canary = Files.writeString(folder.resolve("canary"), "Zebedee");
        for (String type : List.of(
                "<!DOCTYPE Patient [<!ENTITY x SYSTEM \"" + canary.toUri() + "\">]>",
                "<!DOCTYPE Patient SYSTEM \"" + canary.toUri() + "\">")) {
            Outcome outcome = reads.xml(type + "<Patient xmlns=\"http://hl7.org/fhir\"><id value=\"&x;\"/></Patient>");
            assertThat(outcome.reasons()).containsExactly("malformed");
            assertThat(outcome.rejected().get(0).message()).doesNotContain("Zebedee");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "\"Patient\"",
                "17",
                "{}",
                "{\"resourceType\":null}",
                "{\"resourceType\":\"OperationOutcome\"}",
                "{\"resourceType\":\"DocumentReference\"}",
                "{\"resourceType\":\"Zebedee\"}"
            })
    void what_is_no_plan_is_not_for_this_reader(String document) {
        Outcome outcome = reads.json(document);
        assertThat(outcome.reasons()).containsExactly("not-for-this-reader");
        assertThat(outcome.rejected().toString()).doesNotContain("Zebedee");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resourceType\":\"Patient\",\"name\":\"x\"}",
                "{\"resourceType\":\"Patient\",\"extension\":{}}",
                "{\"resourceType\":\"Patient\",\"extension\":[null]}",
                "{\"resourceType\":\"Patient\",\"contained\":[{}]}",
                "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":\"x\"}",
                "{\"resourceType\":\"Bundle\",\"type\":\"pile\"}",
                "{\"resourceType\":\"Patient\",\"id\":{}}",
                "{\"\":1}",
                "{} {}",
                "<Patient/>",
                "<a",
                "\u0001"
            })
    void a_shape_that_no_document_has_is_set_aside_and_never_a_crash(String document) {
        Outcome outcome = reads.json(document);
        assertThat(outcome.submissions()).isEmpty();
        assertThat(outcome.rejected()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.json", "plan.xml"})
    void a_document_cut_anywhere_is_never_a_shorter_plan(String sample) throws IOException {
        byte[] whole = Samples.bytes(sample);
        int end = new String(whole, StandardCharsets.UTF_8).stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        for (int cut = 1; cut < end; cut += 37) {
            byte[] part = java.util.Arrays.copyOf(whole, cut);
            Outcome outcome = reads.read(Input.of(sample, Reads.MODIFIED, part));
            assertThat(outcome.submissions()).as("cut at %d", cut).isEmpty();
            assertThat(outcome.rejected()).as("cut at %d", cut).hasSize(1);
        }
    }

    @Test
    void a_document_that_is_too_large_says_what_to_do() {
        Reads small = new Reads(2_000);
        assertThatThrownBy(() -> small.json(bundle(maya("\"language\":\"" + "x".repeat(3_000) + "\""))))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.REJECTED))
                .hasMessageContaining("ndjson");
    }

    @Test
    void a_line_that_is_too_large_is_set_aside_whole_and_its_neighbours_go_on() {
        String large = maya("\"language\":\"" + "x".repeat(3_000) + "\"");
        Outcome outcome = new Reads(2_000).ndjson(maya(), "", large, Fhir.idris(), "{");
        assertThat(outcome.reasons()).containsExactly("too-large", "malformed");
        assertThat(outcome.submissions()).extracting(s -> s.position().row()).containsExactly(1L, 4L);
        Rejected rejected = outcome.rejected().get(0);
        assertThat(rejected.position().row()).isEqualTo(3);
        assertThat(new String(rejected.original().bytes(), StandardCharsets.UTF_8))
                .isEqualTo(large);
    }

    @Test
    void an_empty_input_gives_nothing() {
        assertThat(reads.json("").items()).isEmpty();
        assertThat(reads.ndjson("", " ", "").items()).isEmpty();
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_no_harm() {
        assertThat(reads.json("\uFEFF" + maya()).submissions()).hasSize(1);
        assertThat(reads.ndjson(maya() + "\r", Fhir.idris() + "\r").submissions())
                .extracting(Submission::key)
                .containsExactly("maya", "idris");
    }

    @Test
    void the_original_of_a_line_reads_the_same_alone() {
        Submission second = reads.ndjson(maya(), Fhir.idris()).submissions().get(1);
        Outcome again = reads.read(
                Input.of("plans.ndjson", Reads.MODIFIED, second.original().bytes()));
        assertThat(again.submissions().get(0).record()).isEqualTo(second.record());
        assertThat(new String(second.original().bytes(), StandardCharsets.UTF_8))
                .doesNotContain(MAYA);
    }

    @Test
    void a_deletion_is_not_read_as_a_record() {
        String deletion = bundle(maya()).replace("{\"resource\"", "{\"request\":{\"method\":\"DELETE\"},\"resource\"");
        assertThat(reads.json(deletion).reasons()).containsExactly("deletion");
    }
}
