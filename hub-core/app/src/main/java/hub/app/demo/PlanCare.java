package hub.app.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The CarePlan itself. */
record PlanCare(Northshire council, FhirJson json) {

    private static final String ODS = "https://fhir.nhs.uk/Id/ods-organization-code";

    void carePlan(HealthPlan plan) {
        Chance chance = council.chance("care-plan", plan.child().index());
        json.array(
                "extension",
                () -> json.extension("review-date", "valueDate", plan.reviewBy().toString()));
        json.text("status", plan.status());
        json.text("intent", "plan");
        json.array("category", () -> json.object(() -> json.text("text", "Individual healthcare plan")));
        json.reference("subject", "Patient/" + PlanBundle.id(plan, "np"));
        json.text("created", plan.madeOn().toString());
        json.object("author", () -> {
            if (plan.consent() != null) {
                json.object("identifier", () -> {
                    json.text("system", ODS);
                    json.text("value", HospitalServer.ODS_CODE);
                });
            }
            json.text("display", nurse(chance));
        });
        json.array("contributor", () -> madeWith(plan));
        json.array("addresses", () -> {
            for (int i = 1; i <= plan.conditions().size(); i++) {
                String condition = "Condition/" + PlanBundle.id(plan, "cn") + "-" + i;
                json.object(() -> json.text("reference", condition));
            }
        });
        json.array("activity", () -> {
            emergency(plan, chance);
            everyDay(plan, chance);
            people(plan, chance);
        });
    }

    private String nurse(Chance chance) {
        return chance.pick(council.names().given()).name() + " "
                + chance.pick(council.names().family()) + ", children's community nurse";
    }

    private void madeWith(HealthPlan plan) {
        FamilyMember parent = new Families(council).firstParent(plan.child());
        json.object(() -> json.text(
                "display",
                parent.given() + " " + parent.family() + ", "
                        + parent.relationship().toLowerCase(Locale.ROOT)));
        json.object(() -> json.text("display", "Class teacher"));
    }

    private void emergency(HealthPlan plan, Chance chance) {
        activities("sign", plan.signs());
        activities("trigger", plan.all(ConditionTemplate::triggers));
        activities("emergency-step", plan.steps());
        activity("call-999", plan.call999(), null);
        activities("do-not", plan.all(ConditionTemplate::doNot));
        activity("responsible-in-emergency", chance.pick(council.words().responsible()), null);
    }

    private void everyDay(HealthPlan plan, Chance chance) {
        plan.all(ConditionTemplate::care).forEach(task -> activity("daily-care", task.what(), task.level()));
        activities("equipment", plan.all(ConditionTemplate::equipment));
        if (!chance.percent(6)) {
            activity("communication", chance.pick(council.words().communication()), null);
        }
        activity("handover", chance.pick(council.words().planHandover()), null);
        activity("trip", chance.pick(council.words().trips()), null);
        activity("learning-support", chance.pick(council.words().learningSupport()), null);
    }

    private void people(HealthPlan plan, Chance chance) {
        activities("staff-training", plan.all(c -> List.of(c.training())));
        activity("supporter", "School nurse, with the class team", null);
        activity("school", School.of(council, plan.child()).name(), null);
        activity("clinic", plan.conditions().get(0).clinic(), null);
        activity("gp", chance.pick(council.names().streets()) + " Surgery", null);
        activities("copy-held-by", Stream.of("Parents", "School office", "Children's community nurses"));
    }

    private void activities(String code, Stream<String> texts) {
        texts.forEach(text -> activity(code, text, null));
    }

    private void activity(String code, String text, @Nullable String level) {
        json.object(() -> json.object("detail", () -> {
            if (level != null) {
                json.array("extension", () -> json.extension("task-level", "valueCode", level));
            }
            json.planActivity(code);
            json.text("status", "in-progress");
            json.text("description", text);
        }));
    }
}
