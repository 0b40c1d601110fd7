package hub.connectors.fhir;

import static hub.connectors.fhir.Fhir.activities;
import static hub.connectors.fhir.Fhir.bundle;
import static hub.connectors.fhir.Fhir.maya;
import static hub.connectors.fhir.Fhir.plan;
import static hub.connectors.fhir.Fhir.step;
import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Note;
import hub.connectors.fhir.code.Systems;
import hub.model.Child;
import hub.model.Known;
import org.junit.jupiter.api.Test;

class NotesTest {

    private final Reads reads = new Reads();

    @Test
    void an_element_that_fhir_does_not_know_is_noted_wherever_it_stands() {
        Outcome outcome = reads.json(bundle(
                maya(),
                plan(
                        "p",
                        "Patient/maya",
                        "\"careLevel\":\"high\"",
                        activities(step("x").replace("\"detail\":{", "\"detail\":{\"urgency\":\"now\",")))));
        assertThat(outcome.submissions().get(1).notes())
                .contains(
                        new Note("entry[1].CarePlan.careLevel", "is not known to FHIR R4; not carried"),
                        new Note("entry[1].CarePlan.activity.detail.urgency", "is not known to FHIR R4; not carried"));
    }

    @Test
    void what_has_no_place_is_noted_by_the_root_of_the_branch() {
        Outcome outcome = reads.json(
                maya(
                        "\"text\":{\"status\":\"generated\",\"div\":\"<div><script>alert(1)</script>\"}",
                        "\"contact\":[{\"name\":{\"family\":\"Okafor\"}},{\"name\":{\"family\":\"Penn\"}}]",
                        "\"extension\":[{\"url\":\"https://a.example/x\",\"valueString\":\"y\"}]",
                        "\"_birthDate\":{\"extension\":[{\"url\":\"https://a.example/time\",\"valueDateTime\":\"2015-03-14T10:00:00Z\"}]}"));
        assertThat(outcome.noted())
                .containsExactlyInAnyOrder(
                        "Patient.text",
                        "Patient.contact[0]",
                        "Patient.contact[1]",
                        "Patient.extension",
                        "Patient.birthDate.extension");
    }

    @Test
    void an_extension_of_ours_with_the_wrong_kind_of_value_is_noted_and_not_carried() {
        Outcome outcome = reads.json(bundle(
                maya(),
                plan(
                        "p",
                        "Patient/maya",
                        "\"extension\":[{\"url\":\"" + Systems.REVIEW_DATE + "\",\"valueString\":\"soon\"}]")));
        assertThat(outcome.noted()).contains("entry[1].CarePlan.extension");
    }

    @Test
    void a_value_of_another_kind_and_one_value_too_many_set_the_resource_aside() {
        assertThat(reads.json(maya("\"deceasedBoolean\":false", "\"deceasedDateTime\":\"2026-01-01\""))
                        .reasons())
                .containsExactly("unreadable-value");
        assertThat(reads.json(maya("\"gender\":[\"female\",\"male\"]")).reasons())
                .containsExactly("unreadable-value");
        assertThat(reads.json(maya("\"maritalStatus\":\"S\"")).reasons()).containsExactly("unreadable-value");
    }

    @Test
    void what_stands_around_the_resources_is_noted_once_for_the_input() {
        Outcome outcome = reads.json(bundle(maya(), "{\"resourceType\":\"Flag\",\"status\":\"active\"}")
                .replace("\"type\":\"collection\"", "\"type\":\"searchset\",\"total\":1"));
        assertThat(outcome.notes())
                .extracting(Note::field)
                .containsExactlyInAnyOrder("Bundle.total", "Bundle.entry.Flag");
    }

    @Test
    void values_that_say_nothing_are_no_values() {
        Outcome outcome = reads.json(
                maya("\"language\":null", "\"maritalStatus\":{}", "\"communication\":[]", "\"gender\":\"\""));
        assertThat(outcome.record(Child.class).sex()).isEqualTo(Known.notRecorded());
        assertThat(outcome.noted()).isEmpty();
    }

    @Test
    void a_name_that_may_be_a_value_is_not_shown() {
        Outcome outcome = reads.json(maya("\"9990001006 Zebedee\":1"));
        assertThat(outcome.noted()).containsExactly("Patient.?");
    }
}
