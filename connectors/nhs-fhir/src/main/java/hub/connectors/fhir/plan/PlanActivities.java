package hub.connectors.fhir.plan;

import hub.connectors.fhir.code.PlanActivity;
import hub.connectors.fhir.code.Systems;
import hub.model.CareTask;
import hub.model.Known;
import hub.model.SharedHealthcarePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityDetailComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CodeType;

/** What is to be done, each with the code of what it is; in words, as the plan has them. */
final class PlanActivities {

    private final List<CarePlanActivityComponent> all = new ArrayList<>();

    private PlanActivities() {}

    static List<CarePlanActivityComponent> of(SharedHealthcarePlan plan) {
        PlanActivities activities = new PlanActivities();
        activities.emergency(plan);
        activities.tasks(plan.careTasks());
        activities.everyDay(plan);
        return activities.all;
    }

    private void emergency(SharedHealthcarePlan plan) {
        listed(PlanActivity.SIGN, plan.signs());
        listed(PlanActivity.TRIGGER, plan.triggers());
        listed(PlanActivity.EMERGENCY_STEP, plan.emergencySteps());
        said(PlanActivity.CALL_999, plan.call999When());
        listed(PlanActivity.DO_NOT, plan.doNot());
        said(PlanActivity.RESPONSIBLE_IN_EMERGENCY, plan.responsibleInEmergency());
    }

    private void everyDay(SharedHealthcarePlan plan) {
        said(PlanActivity.HANDOVER, plan.handover());
        said(PlanActivity.TRIP, plan.trips());
        listed(PlanActivity.EQUIPMENT, plan.equipment());
        said(PlanActivity.COMMUNICATION, plan.communication());
        said(PlanActivity.LEARNING_SUPPORT, plan.learningSupport());
        said(PlanActivity.SUPPORTER, plan.supporter());
        said(PlanActivity.SCHOOL, plan.school());
        said(PlanActivity.STAFF_TRAINING, plan.staffTraining());
        said(PlanActivity.CLINIC, plan.clinic());
        said(PlanActivity.GP, plan.gp());
        said(PlanActivity.OTHER, plan.other());
    }

    private void tasks(Known<List<CareTask>> tasks) {
        for (CareTask task : tasks.value().orElse(List.of())) {
            CarePlanActivityDetailComponent detail = add(PlanActivity.DAILY_CARE, task.what());
            task.level()
                    .value()
                    .ifPresent(level -> detail.addExtension(
                            Systems.TASK_LEVEL, new CodeType(level.name().toLowerCase(Locale.ROOT))));
        }
    }

    private void listed(PlanActivity activity, Known<List<String>> texts) {
        texts.value().orElse(List.of()).forEach(text -> add(activity, text));
    }

    private void said(PlanActivity activity, Known<String> text) {
        text.value().ifPresent(words -> add(activity, words));
    }

    private CarePlanActivityDetailComponent add(PlanActivity activity, String words) {
        CarePlanActivityDetailComponent detail = new CarePlanActivityDetailComponent()
                .setStatus(CarePlanActivityStatus.SCHEDULED)
                .setDescription(words);
        if (activity != PlanActivity.OTHER) {
            detail.getCode().addCoding().setSystem(Systems.PLAN_ACTIVITY).setCode(activity.code());
        }
        if (activity == PlanActivity.DO_NOT) {
            detail.setDoNotPerform(true);
        }
        all.add(new CarePlanActivityComponent().setDetail(detail));
        return detail;
    }
}
