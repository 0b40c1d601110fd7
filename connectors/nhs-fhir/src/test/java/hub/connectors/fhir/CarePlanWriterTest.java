package hub.connectors.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import hub.connector.Fault;
import hub.connector.Payload;
import hub.connectors.fhir.code.Systems;
import hub.model.HealthcarePlan;
import hub.model.Known;
import hub.model.SharedHealthcarePlan;
import hub.model.SharedHealthcarePlanBuilder;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class CarePlanWriterTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private static CarePlan read(Payload payload) {
        return FHIR.newJsonParser().parseResource(CarePlan.class, Written.text(payload));
    }

    private static List<String> said(CarePlan plan, String url) {
        return plan.getExtensionsByUrl(url).stream()
                .map(extension -> extension.getValue().primitiveValue())
                .toList();
    }

    @Test
    void a_plan_names_its_child_by_nhs_number_and_itself_by_the_council_s_own_number_and_a_version() {
        CarePlan plan = read(Written.of(3, Written.whole()));

        assertThat(plan.getSubject().getIdentifier().getSystem()).isEqualTo(Systems.NHS_NUMBER);
        assertThat(plan.getSubject().getIdentifier().getValue()).isEqualTo(Fhir.MAYA);
        assertThat(plan.getIdentifierFirstRep().getSystem()).isEqualTo(Written.SYSTEM);
        assertThat(plan.getIdentifierFirstRep().getValue()).isEqualTo(Written.LANE);
        assertThat(said(plan, Systems.PLAN_VERSION)).containsExactly("3");
        assertThat(plan.getMeta().getProfile().get(0).getValue()).isEqualTo(Systems.UK_CORE_CARE_PLAN);
    }

    /** What the connector reads is what it writes: the parts are taken out of the plan, and the plan is read as a source's. */
    @Test
    void what_is_written_is_read_as_it_was() {
        CarePlan plan = read(Written.of(3, Written.whole()));
        plan.getExtension().removeIf(extension -> extension.getUrl().equals(Systems.PLAN_VERSION));
        HealthcarePlan back = new Reads().json(apart(plan)).record(HealthcarePlan.class);

        SharedHealthcarePlan whole = Written.whole();
        assertThat(back.conditions()).isEqualTo(whole.conditions());
        assertThat(back.medicines()).isEqualTo(whole.medicines());
        assertThat(back.dailyCare()).isEqualTo(whole.careTasks());
        assertThat(List.of(back.signs(), back.triggers(), back.emergencySteps(), back.doNot(), back.equipment()))
                .containsExactly(
                        whole.signs(), whole.triggers(), whole.emergencySteps(), whole.doNot(), whole.equipment());
        assertThat(List.of(back.call999When(), back.handover(), back.trips(), back.communication(), back.gp()))
                .containsExactly(
                        whole.call999When(), whole.handover(), whole.trips(), whole.communication(), whole.gp());
        assertThat(List.of(
                        back.learningSupport(), back.supporter(), back.school(), back.staffTraining(), back.clinic()))
                .containsExactly(
                        whole.learningSupport(),
                        whole.supporter(),
                        whole.school(),
                        whole.staffTraining(),
                        whole.clinic());
        assertThat(back.allergies().value().orElseThrow().get(0))
                .isEqualTo(whole.allergies().value().orElseThrow().get(0));
        assertThat(back.madeBy()).isEqualTo(whole.madeBy());
        assertThat(back.madeOn()).isEqualTo(whole.madeOn());
        assertThat(back.reviewDate()).isEqualTo(whole.reviewDate());
    }

    /** The plan and what it contains as a document of resources of their own. */
    private static String apart(CarePlan plan) {
        List<String> resources = new ArrayList<>();
        List<Resource> parts = new ArrayList<>(plan.getContained());
        plan.setContained(null);
        plan.setId("plan");
        parts.add(plan);
        for (Resource part : parts) {
            String id = part.getIdElement().getIdPart().replace("#", "");
            String type = part.fhirType();
            part.setId(id);
            resources.add(
                    FHIR.newJsonParser().encodeResourceToString(part).replace("\"#" + id, "\"" + type + "/" + id));
        }
        String whole = Fhir.bundle(resources.toArray(String[]::new));
        for (Resource part : parts) {
            String id = part.getIdElement().getIdPart();
            whole = whole.replace("\"#" + id + "\"", "\"" + part.fhirType() + "/" + id + "\"");
        }
        return whole;
    }

    @Test
    void whom_to_ring_is_written_in_order_with_every_number() {
        assertThat(Written.text(Written.of(3, Written.whole())))
                .contains("Sam CANARY", "07700 900101", "01632 960123", "mornings CANARY", "Igbo CANARY");
    }

    @Test
    void what_is_withheld_is_named_and_said_in_words_and_what_is_known_to_be_none_too() {
        CarePlan plan = read(Written.of(
                3,
                SharedHealthcarePlanBuilder.builder(Written.whole())
                        .medicines(Known.withheld())
                        .careTasks(Known.withheld())
                        .conditions(Known.noneKnown())
                        .gp(Known.notRecorded())
                        .build()));

        assertThat(said(plan, Systems.NOT_SHARED)).containsExactly("medicines", "care-tasks");
        assertThat(said(plan, Systems.NONE_KNOWN)).containsExactly("conditions");
        assertThat(plan.getNote())
                .extracting(note -> note.getText())
                .contains("Not shared with you, whether there is anything or not: medicines, care tasks.");
    }

    @Test
    void a_plan_whose_nhs_number_is_withheld_is_not_written() {
        SharedHealthcarePlan nameless = SharedHealthcarePlanBuilder.builder(Written.whole())
                .nhsNumber(Known.withheld())
                .build();

        assertThatThrownBy(() -> Written.of(3, nameless))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.REJECTED))
                .hasMessageNotContaining("CANARY");
    }

    @Test
    void a_recall_is_the_same_plan_revoked_with_nothing_of_the_child_left_in_it() {
        CarePlan revoked = read(Written.recall(3));

        assertThat(revoked.getStatus()).isEqualTo(CarePlan.CarePlanStatus.REVOKED);
        assertThat(revoked.getIdentifierFirstRep().getValue()).isEqualTo(Written.LANE);
        assertThat(revoked.getContained()).isEmpty();
        assertThat(revoked.getActivity()).isEmpty();
        assertThat(revoked.getSubject().hasReference()).isFalse();
        assertThat(revoked.getSubject().hasIdentifier()).isFalse();
    }

    @Test
    void a_copy_that_a_hub_put_there_is_never_read_back_whether_it_holds_or_is_revoked() {
        String copy = Written.text(Written.of(3, Written.whole())).replaceFirst("\\{", "{\"id\":\"a\",");
        String revoked = Written.text(Written.recall(4)).replaceFirst("\\{", "{\"id\":\"b\",");
        Outcome read = new Reads().json(Fhir.bundle(Fhir.maya(), copy, revoked));

        assertThat(read.records(HealthcarePlan.class)).isEmpty();
        assertThat(read.rejected()).isEmpty();
        assertThat(read.notes()).anyMatch(note -> note.message().contains("copy that a hub put there"));
    }
}
