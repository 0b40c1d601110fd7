package hub.connectors.fhir;

import hub.connectors.fhir.code.PlanActivity;
import hub.connectors.fhir.code.Systems;
import hub.model.HealthcarePlan;
import hub.model.HealthcarePlanBuilder;
import hub.model.Known;
import hub.model.PlanStatus;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Reference;

/** A FHIR CarePlan, with the conditions, allergies and medicines of its child, as the hub's healthcare plan. */
final class CarePlanToHealthcarePlan {

    private final Entry entry;
    private final CarePlan plan;
    private final Taken taken;

    private CarePlanToHealthcarePlan(Entry entry) {
        this.entry = entry;
        this.plan = entry.resource(CarePlan.class);
        this.taken = entry.taken();
    }

    /** @throws Refusal if the plan or anything that belongs to it cannot be carried whole */
    static HealthcarePlan plan(Entry entry, Parts parts, References references, Supports supports) {
        entry.check();
        parts.check();
        return new CarePlanToHealthcarePlan(entry).plan(parts, references, supports);
    }

    private HealthcarePlan plan(Parts parts, References references, Supports supports) {
        PlanStatus status = status();
        checkIntent();
        HealthcarePlanBuilder builder = HealthcarePlanBuilder.builder()
                .status(Known.of(status))
                .conditions(new Conditions(references, entry, parts).of(plan.getAddresses()))
                .allergies(Allergies.of(parts.of(AllergyIntolerance.class)))
                .medicines(new Medicines(references, supports).of(parts.of(MedicationStatement.class)))
                .madeBy(madeBy())
                .madeOn(taken.day(plan.getCreatedElement()))
                .reviewDate(new Extensions(entry).day(plan.getExtension(), Systems.REVIEW_DATE));
        addActivities(builder, Activities.of(entry));
        return builder.build();
    }

    private static void addActivities(HealthcarePlanBuilder builder, Activities activities) {
        builder.signs(activities.list(PlanActivity.SIGN))
                .triggers(activities.list(PlanActivity.TRIGGER))
                .emergencySteps(activities.list(PlanActivity.EMERGENCY_STEP))
                .call999When(activities.text(PlanActivity.CALL_999))
                .doNot(activities.list(PlanActivity.DO_NOT))
                .responsibleInEmergency(activities.text(PlanActivity.RESPONSIBLE_IN_EMERGENCY))
                .dailyCare(activities.dailyCare())
                .handover(activities.text(PlanActivity.HANDOVER))
                .trips(activities.text(PlanActivity.TRIP))
                .equipment(activities.list(PlanActivity.EQUIPMENT))
                .communication(activities.text(PlanActivity.COMMUNICATION))
                .learningSupport(activities.text(PlanActivity.LEARNING_SUPPORT))
                .supporter(activities.text(PlanActivity.SUPPORTER))
                .school(activities.text(PlanActivity.SCHOOL))
                .staffTraining(activities.text(PlanActivity.STAFF_TRAINING))
                .clinic(activities.text(PlanActivity.CLINIC))
                .gp(activities.text(PlanActivity.GP))
                .other(activities.text(PlanActivity.OTHER))
                .copiesHeldBy(activities.list(PlanActivity.COPY_HELD_BY));
    }

    private PlanStatus status() {
        if (plan.getStatus() == null) {
            throw new Refusal("missing-value", entry.place().path() + ".status", "a plan needs a status");
        }
        taken.value(plan.getStatusElement());
        return switch (plan.getStatus()) {
            case DRAFT -> PlanStatus.DRAFT;
            case ACTIVE -> PlanStatus.ACTIVE;
            case ONHOLD, COMPLETED, REVOKED -> PlanStatus.ENDED;
            case ENTEREDINERROR -> PlanStatus.ENTERED_IN_ERROR;
            case UNKNOWN, NULL ->
                throw entry.refused(
                        "unknown-status",
                        plan.getStatusElement(),
                        "the source does not know whether the plan is in force: a plan is not shared on a guess");
        };
    }

    /** A proposal or an option is not what is to be done (FHIR R4 marks the intent as a modifier). */
    private void checkIntent() {
        CarePlanIntent intent = plan.getIntent();
        if (intent == CarePlanIntent.PROPOSAL || intent == CarePlanIntent.OPTION) {
            throw entry.refused(
                    "not-a-plan", plan.getIntentElement(), "is a proposal or an option, not a plan in force");
        }
        taken.value(plan.getIntentElement());
    }

    private Known<List<String>> madeBy() {
        List<Reference> makers = new ArrayList<>(List.of(plan.getAuthor()));
        makers.addAll(plan.getContributor());
        List<String> names = new ArrayList<>();
        for (Reference maker : makers) {
            taken.known(maker.getDisplayElement()).value().ifPresent(names::add);
        }
        return names.isEmpty() ? Known.notRecorded() : Known.of(names);
    }
}
