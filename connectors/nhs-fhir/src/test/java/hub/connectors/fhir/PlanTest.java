package hub.connectors.fhir;

import static hub.connectors.fhir.Fhir.activities;
import static hub.connectors.fhir.Fhir.activity;
import static hub.connectors.fhir.Fhir.allergy;
import static hub.connectors.fhir.Fhir.bundle;
import static hub.connectors.fhir.Fhir.condition;
import static hub.connectors.fhir.Fhir.maya;
import static hub.connectors.fhir.Fhir.medicine;
import static hub.connectors.fhir.Fhir.plan;
import static hub.connectors.fhir.Fhir.reference;
import static hub.connectors.fhir.Fhir.snomed;
import static hub.connectors.fhir.Fhir.step;
import static hub.connectors.fhir.Fhir.text;
import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Rejected;
import hub.connectors.fhir.code.Systems;
import hub.model.Allergy;
import hub.model.CareTask;
import hub.model.HealthcarePlan;
import hub.model.Known;
import hub.model.Medicine;
import hub.model.PlanStatus;
import hub.model.TaskLevel;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {

    private final Reads reads = new Reads();

    @ParameterizedTest
    @CsvSource({
        "draft,DRAFT",
        "active,ACTIVE",
        "on-hold,ENDED",
        "completed,ENDED",
        "revoked,ENDED",
        "entered-in-error,ENTERED_IN_ERROR"
    })
    void each_status_of_a_plan_has_its_own(String code, PlanStatus status) {
        assertThat(read(plan("p", "Patient/maya").replace("active", code)).status())
                .isEqualTo(Known.of(status));
    }

    @ParameterizedTest
    @CsvSource({"unknown,unknown-status", "current,unreadable-value"})
    void a_plan_whose_status_is_not_known_is_set_aside(String code, String reason) {
        Outcome outcome = reads.json(bundle(maya(), plan("p", "Patient/maya").replace("active", code)));
        assertThat(outcome.reasons()).containsExactly(reason);
        assertThat(outcome.rejected().get(0).position().field()).isEqualTo("entry[1].CarePlan.status");
    }

    @Test
    void a_plan_without_a_status_or_that_is_only_proposed_is_set_aside() {
        String plan = plan("p", "Patient/maya");
        assertThat(reads.json(bundle(maya(), plan.replace("\"status\":\"active\",", "")))
                        .reasons())
                .containsExactly("missing-value");
        assertThat(reads.json(bundle(maya(), plan.replace("\"intent\":\"plan\"", "\"intent\":\"proposal\"")))
                        .reasons())
                .containsExactly("not-a-plan");
    }

    @Test
    void emergency_steps_keep_their_order_and_daily_care_its_level() {
        HealthcarePlan plan = read(plan(
                "p",
                "Patient/maya",
                activities(
                        step("first"),
                        activity(
                                "daily-care",
                                "feed",
                                "\"extension\":[{\"url\":\"" + Systems.TASK_LEVEL + "\",\"valueCode\":\"targeted\"}]"),
                        step("second"))));
        assertThat(plan.emergencySteps()).isEqualTo(Known.of(List.of("first", "second")));
        assertThat(plan.dailyCare()).isEqualTo(Known.of(List.of(new CareTask("feed", Known.of(TaskLevel.TARGETED)))));
    }

    @Test
    void an_activity_without_our_code_is_not_guessed_at() {
        Outcome outcome = reads.json(bundle(
                maya(), plan("p", "Patient/maya", activities("{\"detail\":{\"description\":\"swims on Mondays\"}}"))));
        assertThat(outcome.record(HealthcarePlan.class).other()).isEqualTo(Known.of("swims on Mondays"));
        assertThat(outcome.noted()).contains("entry[1].CarePlan.activity.detail");
    }

    @Test
    void an_unknown_code_of_ours_and_a_step_without_words_set_the_plan_aside() {
        assertThat(refused(plan("p", "Patient/maya", activities(activity("emergency-stop", "x")))))
                .isEqualTo("unknown-code");
        assertThat(refused(plan("p", "Patient/maya", activities(step(" "))))).isEqualTo("missing-value");
    }

    @Test
    void what_is_not_to_be_done_is_never_read_as_to_be_done() {
        String no = "\"doNotPerform\":true";
        assertThat(refused(plan("p", "Patient/maya", activities(activity("emergency-step", "give water", no)))))
                .isEqualTo("do-not-perform");
        assertThat(read(plan("p", "Patient/maya", activities(activity("do-not", "give water", no))))
                        .doNot())
                .isEqualTo(Known.of(List.of("give water")));
    }

    @Test
    void a_cancelled_activity_is_left_out_with_a_note() {
        Outcome outcome = reads.json(bundle(
                maya(), plan("p", "Patient/maya", activities(activity("sign", "x", "\"status\":\"cancelled\"")))));
        assertThat(outcome.record(HealthcarePlan.class).signs()).isEqualTo(Known.notRecorded());
        assertThat(outcome.noted()).contains("entry[1].CarePlan.activity");
    }

    @Test
    void no_known_allergy_none_recorded_and_a_list_are_three_answers() {
        assertThat(allergies()).isEqualTo(Known.notRecorded());
        assertThat(allergies(allergy("a", "Patient/maya", snomed("716186003")))).isEqualTo(Known.noneKnown());
        assertThat(allergies(allergy("a", "Patient/maya", snomed("409137002")))).isEqualTo(Known.notRecorded());
        assertThat(allergies(
                        allergy("a", "Patient/maya", snomed("716186003")), allergy("b", "Patient/maya", text("Eggs"))))
                .isEqualTo(Known.of(List.of(new Allergy("Eggs", Known.notRecorded(), Known.notRecorded()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"refuted", "entered-in-error"})
    void a_refuted_allergy_is_no_allergy_and_a_refuted_absence_is_no_absence(String status) {
        String refuted = "\"verificationStatus\":{\"coding\":[{\"code\":\"" + status + "\"}]}";
        assertThat(allergies(allergy("a", "Patient/maya", text("Eggs"), refuted)))
                .isEqualTo(Known.notRecorded());
        assertThat(allergies(allergy("a", "Patient/maya", snomed("716186003"), refuted)))
                .isEqualTo(Known.notRecorded());
    }

    @Test
    void a_status_of_an_allergy_in_other_words_sets_the_plan_aside() {
        Outcome outcome = reads.json(bundle(
                maya(),
                allergy("a", "Patient/maya", text("Eggs"), "\"verificationStatus\":{\"text\":\"not really\"}"),
                plan("p", "Patient/maya")));
        assertThat(outcome.reasons()).containsExactly("unknown-code");
        assertThat(outcome.rejected().get(0).position().field())
                .isEqualTo("entry[1].AllergyIntolerance.verificationStatus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"entered-in-error", "stopped", "not-taken", "completed", "on-hold"})
    void a_medicine_the_child_does_not_take_is_left_out_with_a_note(String status) {
        Outcome outcome = reads.json(
                bundle(maya(), medicine("m", "Patient/maya", status, "Salbutamol"), plan("p", "Patient/maya")));
        assertThat(outcome.record(HealthcarePlan.class).medicines()).isEqualTo(Known.notRecorded());
        assertThat(outcome.noted()).contains("entry[1].MedicationStatement");
    }

    @Test
    void a_medicine_is_read_with_how_it_is_given() {
        HealthcarePlan plan = reads.json(bundle(
                        maya(),
                        medicine(
                                "m",
                                "Patient/maya",
                                "active",
                                "Midazolam",
                                "\"extension\":[{\"url\":\"" + Systems.RESCUE_MEDICINE + "\",\"valueBoolean\":true}]",
                                "\"dosage\":[{\"text\":\"5 mg\",\"asNeededBoolean\":true,\"route\":" + text("cheek")
                                        + "}]"),
                        plan("p", "Patient/maya")))
                .record(HealthcarePlan.class);
        Medicine medicine = plan.medicines().value().orElseThrow().get(0);
        assertThat(medicine.name()).isEqualTo("Midazolam");
        assertThat(medicine.dose()).isEqualTo(Known.of("5 mg"));
        assertThat(medicine.method()).isEqualTo(Known.of("cheek"));
        assertThat(medicine.when()).isEqualTo(Known.of("as needed"));
        assertThat(medicine.rescue()).isEqualTo(Known.of(true));
    }

    @Test
    void a_condition_that_cannot_be_found_sets_the_plan_aside() {
        assertThat(refused(plan("p", "Patient/maya", "\"addresses\":[{\"reference\":\"Condition/gone\"}]")))
                .isEqualTo("unresolved-reference");
    }

    @Test
    void a_condition_the_plan_does_not_address_is_noted() {
        Outcome outcome =
                reads.json(bundle(maya(), condition("c", "Patient/maya", "Asthma"), plan("p", "Patient/maya")));
        assertThat(outcome.record(HealthcarePlan.class).conditions()).isEqualTo(Known.notRecorded());
        assertThat(outcome.noted()).contains("entry[1].Condition");
    }

    @Test
    void a_plan_is_as_new_as_the_newest_of_its_parts() {
        Outcome outcome = reads.json(bundle(
                maya(),
                allergy(
                        "a",
                        "Patient/maya",
                        text("Eggs"),
                        "\"meta\":{\"lastUpdated\":\"2026-09-09T01:02:03.123456Z\"}"),
                plan("p", "Patient/maya", "\"meta\":{\"lastUpdated\":\"2026-09-01T00:00:00Z\"}")));
        assertThat(outcome.about(HealthcarePlan.class).get(0).asAt())
                .isEqualTo(Instant.parse("2026-09-09T01:02:03.123456Z"));
    }

    @Test
    void a_plan_marked_as_restricted_is_set_aside_because_the_mark_cannot_be_carried() {
        assertThat(refused(plan("p", "Patient/maya", "\"meta\":{\"security\":[{\"code\":\"R\"}]}")))
                .isEqualTo("restricted");
    }

    @Test
    void a_part_that_cannot_be_read_sets_its_plan_aside_and_not_a_shorter_plan_through() {
        Outcome outcome = reads.json(
                bundle(maya(), medicine("m", "Patient/maya", "sometimes", "Salbutamol"), plan("p", "Patient/maya")));
        assertThat(outcome.records(HealthcarePlan.class)).isEmpty();
        assertThat(outcome.rejected()).extracting(Rejected::reason).containsExactly("incomplete-plan");
        assertThat(outcome.rejected().get(0).position().field()).isEqualTo("entry[1].MedicationStatement.status");
    }

    @Test
    void a_part_without_a_plan_has_no_place() {
        assertThat(reads.json(bundle(maya(), allergy("a", "Patient/maya", text("Eggs"))))
                        .reasons())
                .containsExactly("no-plan");
    }

    @Test
    void addresses_outside_the_document_are_never_followed() {
        assertThat(refused(plan("p", "Patient/maya", "\"addresses\":[{\"reference\":\"file:///etc/hostname\"}]")))
                .isEqualTo("unresolved-reference");
        assertThat(refused(plan("p", "http://127.0.0.1:9/Patient/maya"))).isEqualTo("unknown-patient");
    }

    private Known<List<Allergy>> allergies(String... allergies) {
        String[] resources = new String[allergies.length + 2];
        resources[0] = maya();
        resources[1] = plan("p", "Patient/maya", reference("author", "Organization/none"));
        System.arraycopy(allergies, 0, resources, 2, allergies.length);
        return reads.json(bundle(resources)).record(HealthcarePlan.class).allergies();
    }

    private HealthcarePlan read(String plan) {
        return reads.json(bundle(maya(), plan)).record(HealthcarePlan.class);
    }

    private String refused(String plan) {
        Outcome outcome = reads.json(bundle(maya(), plan));
        assertThat(outcome.records(HealthcarePlan.class)).isEmpty();
        assertThat(outcome.reasons()).hasSize(1);
        return outcome.reasons().get(0);
    }
}
