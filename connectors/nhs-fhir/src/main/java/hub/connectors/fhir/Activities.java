package hub.connectors.fhir;

import hub.connectors.fhir.code.PlanActivity;
import hub.connectors.fhir.code.Systems;
import hub.model.CareTask;
import hub.model.Known;
import hub.model.TaskLevel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityDetailComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/** What a plan's activities say, sorted by our own codes; an activity without one is not guessed at. */
final class Activities {

    private final Entry entry;
    private final Extensions extensions;
    private final Map<PlanActivity, List<String>> texts = new EnumMap<>(PlanActivity.class);
    private final List<CareTask> tasks = new ArrayList<>();

    private Activities(Entry entry) {
        this.entry = entry;
        this.extensions = new Extensions(entry);
    }

    /** @throws Refusal if an activity has no words, a code of ours that is not known, or is something not to be done */
    static Activities of(Entry plan) {
        Activities activities = new Activities(plan);
        plan.resource(CarePlan.class).getActivity().forEach(activities::read);
        return activities;
    }

    Known<List<String>> list(PlanActivity activity) {
        List<String> found = texts.getOrDefault(activity, List.of());
        return found.isEmpty() ? Known.notRecorded() : Known.of(found);
    }

    /** Several activities of one kind as one text, a line each. */
    Known<String> text(PlanActivity activity) {
        return list(activity).map(found -> String.join("\n", found));
    }

    Known<List<CareTask>> dailyCare() {
        return tasks.isEmpty() ? Known.notRecorded() : Known.of(tasks);
    }

    private void read(CarePlanActivityComponent activity) {
        if (!activity.hasDetail()) {
            return;
        }
        CarePlanActivityDetailComponent detail = activity.getDetail();
        if (!holds(detail)) {
            entry.leaveOut(activity, "left out: its status says that it does not hold");
            return;
        }
        PlanActivity kind = kind(detail.getCode());
        checkToBeDone(kind, detail);
        String words = words(kind, detail);
        if (kind == PlanActivity.DAILY_CARE) {
            tasks.add(new CareTask(words, level(detail)));
        } else {
            texts.computeIfAbsent(kind, k -> new ArrayList<>()).add(words);
        }
    }

    private boolean holds(CarePlanActivityDetailComponent detail) {
        CarePlanActivityStatus status = detail.hasStatus() ? detail.getStatus() : CarePlanActivityStatus.NULL;
        return switch (status) {
            case NOTSTARTED, SCHEDULED, INPROGRESS -> {
                entry.taken().value(detail.getStatusElement());
                yield true;
            }
            case ONHOLD, COMPLETED, UNKNOWN, NULL -> true;
            case CANCELLED, STOPPED, ENTEREDINERROR -> false;
        };
    }

    private PlanActivity kind(CodeableConcept code) {
        List<Coding> ours = code.getCoding().stream()
                .filter(coding -> Systems.PLAN_ACTIVITY.equals(coding.getSystem()))
                .toList();
        if (ours.isEmpty()) {
            return PlanActivity.OTHER;
        }
        PlanActivity kind = PlanActivity.of(entry.taken().text(ours.get(0).getCodeElement()));
        if (ours.size() > 1 || kind == null) {
            throw entry.refused(
                    "unknown-code", ours.get(0), "is not one code of plan-activity: see the README's table");
        }
        entry.taken().value(ours.get(0).getSystemElement());
        return kind;
    }

    /** "Do not perform" turns an activity into its opposite (FHIR R4 marks it as a modifier). */
    private void checkToBeDone(PlanActivity kind, CarePlanActivityDetailComponent detail) {
        boolean toBeDone = !detail.hasDoNotPerform()
                || Boolean.FALSE.equals(detail.getDoNotPerformElement().getValue());
        if (!toBeDone && kind != PlanActivity.DO_NOT) {
            throw entry.refused(
                    "do-not-perform",
                    detail.getDoNotPerformElement(),
                    "is not to be done: send it with the code do-not");
        }
        entry.taken().value(detail.getDoNotPerformElement());
    }

    private String words(PlanActivity kind, CarePlanActivityDetailComponent detail) {
        String words = entry.taken().text(detail.getDescriptionElement());
        if (words == null && kind == PlanActivity.OTHER) {
            words = entry.taken().words(detail.getCode());
        }
        if (words == null) {
            throw entry.refused("missing-value", detail, "an activity needs a description");
        }
        if (kind == PlanActivity.OTHER) {
            entry.note(detail, "has no code of plan-activity; its words are carried under \"other\"");
        }
        return words;
    }

    private Known<TaskLevel> level(CarePlanActivityDetailComponent detail) {
        return extensions.text(detail.getExtension(), Systems.TASK_LEVEL).map(code -> level(detail, code));
    }

    private TaskLevel level(CarePlanActivityDetailComponent detail, @Nullable String code) {
        return switch (String.valueOf(code)) {
            case "universal" -> TaskLevel.UNIVERSAL;
            case "targeted" -> TaskLevel.TARGETED;
            case "specialist" -> TaskLevel.SPECIALIST;
            default ->
                throw entry.refused(
                        "unknown-code",
                        detail,
                        "task-level is universal, targeted or specialist: correct it at the source");
        };
    }
}
