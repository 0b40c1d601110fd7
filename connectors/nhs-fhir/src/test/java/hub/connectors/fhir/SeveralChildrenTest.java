package hub.connectors.fhir;

import static hub.connectors.fhir.Fhir.IDRIS;
import static hub.connectors.fhir.Fhir.MAYA;
import static hub.connectors.fhir.Fhir.activities;
import static hub.connectors.fhir.Fhir.allergy;
import static hub.connectors.fhir.Fhir.at;
import static hub.connectors.fhir.Fhir.bundle;
import static hub.connectors.fhir.Fhir.condition;
import static hub.connectors.fhir.Fhir.idris;
import static hub.connectors.fhir.Fhir.maya;
import static hub.connectors.fhir.Fhir.medicine;
import static hub.connectors.fhir.Fhir.patient;
import static hub.connectors.fhir.Fhir.plan;
import static hub.connectors.fhir.Fhir.related;
import static hub.connectors.fhir.Fhir.step;
import static hub.connectors.fhir.Fhir.text;
import static hub.connectors.fhir.Fhir.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Input;
import hub.connector.Submission;
import hub.connectors.fhir.code.Systems;
import hub.model.Child;
import hub.model.Contact;
import hub.model.HealthcarePlan;
import hub.model.Identifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeveralChildrenTest {

    private final Reads reads = new Reads();

    @Test
    void each_plan_holds_its_own_childs_facts_only_however_they_are_mixed() {
        Outcome outcome = reads.json(bundle(
                allergy("a1", "Patient/idris", text("Eggs")),
                plan("p1", "Patient/maya"),
                medicine("m1", "Patient/maya", "active", "Midazolam"),
                idris(),
                plan("p2", "Patient/idris"),
                allergy("a2", "Patient/maya", text("Nuts")),
                maya(),
                medicine("m2", "Patient/idris", "active", "Salbutamol")));
        assertThat(outcome.rejected()).isEmpty();
        assertThat(planOf(outcome, MAYA).allergies().value().orElseThrow())
                .extracting("substance")
                .containsExactly("Nuts");
        assertThat(planOf(outcome, MAYA).medicines().value().orElseThrow())
                .extracting("name")
                .containsExactly("Midazolam");
        assertThat(planOf(outcome, IDRIS).allergies().value().orElseThrow())
                .extracting("substance")
                .containsExactly("Eggs");
        assertThat(planOf(outcome, IDRIS).medicines().value().orElseThrow())
                .extracting("name")
                .containsExactly("Salbutamol");
    }

    @Test
    void two_patients_with_one_id_give_nobody_a_plan() {
        Outcome outcome = reads.json(
                bundle(patient("same", MAYA, "Maya"), patient("same", IDRIS, "Idris"), plan("p", "Patient/same")));
        assertThat(outcome.records(HealthcarePlan.class)).isEmpty();
        assertThat(outcome.records(Child.class)).isEmpty();
        assertThat(outcome.reasons()).containsExactly("duplicate-id", "duplicate-id", "ambiguous-reference");
    }

    @Test
    void two_resources_with_one_full_url_are_neither_of_them_meant() {
        Outcome outcome =
                reads.json(bundle(at("urn:uuid:1", maya()), at("urn:uuid:1", idris()), plan("p", "urn:uuid:1")));
        assertThat(outcome.records(HealthcarePlan.class)).isEmpty();
        assertThat(outcome.reasons()).containsExactly("ambiguous-reference");
    }

    @Test
    void an_id_of_one_patient_that_is_the_full_url_of_another_is_ambiguous() {
        Outcome outcome = reads.json(bundle(at("Patient/maya", idris()), maya(), plan("p", "Patient/maya")));
        assertThat(outcome.reasons()).containsExactly("ambiguous-reference");
    }

    @Test
    void the_same_id_on_another_server_is_another_patient() {
        Outcome outcome = reads.json(
                bundle(at("https://a.example/Patient/maya", maya()), plan("p", "https://b.example/Patient/maya")));
        assertThat(outcome.reasons()).containsExactly("unknown-patient");
    }

    @Test
    void a_patient_who_stands_there_twice_gets_no_plan_by_guess() {
        Outcome outcome = reads.json(
                bundle(patient("one", MAYA, "Maya"), patient("two", MAYA, "Other"), plan("p", "Patient/one")));
        assertThat(outcome.reasons()).containsExactly("ambiguous-patient");
        assertThat(outcome.records(Child.class)).hasSize(2);
    }

    @Test
    void a_plan_that_names_two_patients_at_once_is_set_aside() {
        String both = plan("p", "Patient/maya")
                .replace(
                        "{\"reference\":\"Patient/maya\"}",
                        "{\"reference\":\"Patient/maya\",\"identifier\":{\"system\":\"" + Systems.NHS_NUMBER
                                + "\",\"value\":\"" + IDRIS + "\"}}");
        assertThat(reads.json(bundle(maya(), idris(), both)).reasons()).containsExactly("conflicting-patient");
    }

    @Test
    void a_plan_that_addresses_another_childs_condition_is_set_aside() {
        Outcome outcome = reads.json(bundle(
                maya(),
                idris(),
                condition("c", "Patient/idris", "Asthma"),
                plan("p", "Patient/maya", "\"addresses\":[{\"reference\":\"Condition/c\"}]")));
        assertThat(outcome.records(HealthcarePlan.class)).isEmpty();
        assertThat(outcome.reasons()).contains("other-patient");
    }

    @Test
    void a_plan_of_a_patient_not_in_the_document_is_set_aside_and_its_neighbours_go_on() {
        Outcome outcome = reads.json(bundle(maya(), plan("p1", "Patient/gone"), plan("p2", "Patient/maya")));
        assertThat(outcome.reasons()).containsExactly("unknown-patient");
        assertThat(outcome.about(HealthcarePlan.class))
                .extracting(Submission::key)
                .containsExactly("p2");
    }

    @Test
    void a_part_of_nobody_stops_the_only_childs_plan_and_not_the_plans_of_many() {
        String lost = allergy("a", "Patient/gone", text("Nuts"));
        assertThat(reads.json(bundle(maya(), lost, plan("p", "Patient/maya"))).reasons())
                .containsExactly("unknown-patient", "incomplete-plan");
        assertThat(reads.json(bundle(maya(), idris(), lost, plan("p", "Patient/maya")))
                        .reasons())
                .containsExactly("unknown-patient");
    }

    @Test
    void an_allergy_in_two_versions_stops_the_plan() {
        assertThat(reads.json(bundle(
                                maya(),
                                allergy("a", "Patient/maya", text("Nuts")),
                                allergy("a", "Patient/maya", text("Eggs")),
                                plan("p", "Patient/maya")))
                        .reasons())
                .containsExactly("duplicate-id");
    }

    @Test
    void two_children_never_share_a_key() {
        assertThat(reads.json(bundle(maya(), idris(), related("r", "Patient/maya"), related("r", "Patient/idris")))
                        .reasons())
                .containsExactly("duplicate-id", "duplicate-id");
    }

    @Test
    void a_patient_named_by_nhs_number_alone_is_enough() {
        String byNumber = related("r", "x")
                .replace(
                        "{\"reference\":\"x\"}",
                        "{\"identifier\":{\"system\":\"" + Systems.NHS_NUMBER + "\",\"value\":\"" + MAYA + "\"}}");
        Outcome alone = reads.json(byNumber);
        assertThat(alone.about(Contact.class).get(0).child().orElseThrow().identifiers())
                .extracting(Identifier::value)
                .containsExactly(MAYA);
        assertThat(reads.json(bundle(maya(), byNumber))
                        .about(Contact.class)
                        .get(0)
                        .child()
                        .orElseThrow()
                        .birthDate()
                        .isPresent())
                .isTrue();
    }

    @Test
    void an_original_holds_one_child_only_and_reads_the_same_again() {
        Outcome outcome = reads.json(bundle(
                maya(), idris(), plan("p1", "Patient/maya", activities(step("one"))), plan("p2", "Patient/idris")));
        Submission first = outcome.about(HealthcarePlan.class).get(0);
        byte[] original = first.original().bytes();
        assertThat(new String(original, StandardCharsets.UTF_8)).contains(MAYA).doesNotContain(IDRIS);
        Outcome again = reads.read(Input.of("plan.json", Reads.MODIFIED, original));
        assertThat(again.record(HealthcarePlan.class)).isEqualTo(first.record());
        assertThat(again.about(HealthcarePlan.class).get(0).asAt()).isEqualTo(first.asAt());
    }

    @Test
    void a_transaction_is_taken_whole_or_not_at_all() {
        Outcome outcome = reads.json(transaction(maya(), plan("p1", "Patient/maya"), plan("p2", "Patient/gone")));
        assertThat(outcome.submissions()).isEmpty();
        assertThat(outcome.reasons()).isEqualTo(List.of("transaction"));
        assertThat(reads.json(transaction(maya(), plan("p1", "Patient/maya"))).submissions())
                .hasSize(2);
    }

    private static HealthcarePlan planOf(Outcome outcome, String number) {
        return outcome.about(HealthcarePlan.class).stream()
                .filter(s ->
                        s.child().orElseThrow().identifiers().get(0).value().equals(number))
                .map(s -> (HealthcarePlan) s.record())
                .findFirst()
                .orElseThrow();
    }
}
