package hub.app.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A child's plan as the NHS sends it: one Bundle with the patient, the plan and all it rests on. */
final class PlanBundle {

    private static final String BASE = "https://northshire-nhs.example/fhir/";
    private static final String NO_KNOWN_ALLERGY = "716186003";
    private static final String NO_KNOWN_DRUG_ALLERGY = "409137002";
    private static final int FAMILY_KNOWN_TO_NHS = 8;

    private final Northshire council;
    private final Instant extractedAt;
    private final FhirJson json;
    private final PlanPatient patients;
    private final PlanCare care;
    private final PlanMedicines medicines;
    private final PlanConsent consents;

    PlanBundle(Northshire council, Instant extractedAt, FhirJson json) {
        this.council = council;
        this.extractedAt = extractedAt;
        this.json = json;
        this.patients = new PlanPatient(council, json);
        this.care = new PlanCare(council, json);
        this.medicines = new PlanMedicines(council, json);
        this.consents = new PlanConsent(council, json);
    }

    void write(HealthPlan plan) {
        json.object(() -> {
            json.text("resourceType", "Bundle");
            json.text("type", "collection");
            json.text("timestamp", extractedAt.toString());
            json.array("entry", () -> entries(plan));
        });
    }

    /** An id that finds the child: the digits are those of the child's local id. */
    static String id(HealthPlan plan, String kind) {
        return kind + "-" + MadeUpNumbers.padded(plan.child().index() + 1, 6);
    }

    private void entries(HealthPlan plan) {
        entry(plan, "Patient", id(plan, "np"), () -> patients.patient(plan));
        entry(plan, "CarePlan", id(plan, "cp"), () -> care.carePlan(plan));
        IntStream.range(0, plan.conditions().size()).forEach(i -> condition(plan, i));
        allergies(plan);
        List<ConditionTemplate.Drug> drugs =
                plan.all(ConditionTemplate::medicines).toList();
        for (int i = 0; i < drugs.size(); i++) {
            ConditionTemplate.Drug drug = drugs.get(i);
            entry(
                    plan,
                    "MedicationStatement",
                    id(plan, "ms") + "-" + (i + 1),
                    () -> medicines.medicationStatement(plan, drug));
        }
        if (council.chance("nhs-family", plan.child().index()).percent(FAMILY_KNOWN_TO_NHS)) {
            entry(plan, "RelatedPerson", id(plan, "rp"), () -> patients.grandparent(plan));
        }
        if (plan.consent() == ProviderConsent.GIVEN || plan.consent() == ProviderConsent.REFUSED) {
            entry(plan, "RelatedPerson", id(plan, "pa"), () -> consents.parent(plan));
            entry(plan, "Consent", id(plan, "cs"), () -> consents.consent(plan));
        }
    }

    private void condition(HealthPlan plan, int number) {
        ConditionTemplate condition = plan.conditions().get(number);
        entry(plan, "Condition", id(plan, "cn") + "-" + (number + 1), () -> {
            json.coded("clinicalStatus", "http://terminology.hl7.org/CodeSystem/condition-clinical", "active");
            json.concept("code", condition.snomed(), condition.name());
            json.reference("subject", "Patient/" + id(plan, "np"));
        });
    }

    private void allergies(HealthPlan plan) {
        switch (plan.allergies().state()) {
            case LISTED -> {
                List<Words.Allergen> known = plan.allergies().known();
                for (int i = 0; i < known.size(); i++) {
                    Words.Allergen allergen = known.get(i);
                    allergy(plan, i + 1, allergen.snomed(), allergen.substance(), () -> reaction(allergen));
                }
            }
            case NONE_KNOWN -> allergy(plan, 1, NO_KNOWN_ALLERGY, "No known allergy", () -> {});
            case NO_DRUG_ALLERGY_KNOWN -> allergy(plan, 1, NO_KNOWN_DRUG_ALLERGY, "No known drug allergy", () -> {});
            case NOT_RECORDED -> {}
        }
    }

    private void allergy(HealthPlan plan, int number, @Nullable String snomed, String words, Runnable reaction) {
        entry(plan, "AllergyIntolerance", id(plan, "ai") + "-" + number, () -> {
            json.coded("clinicalStatus", "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical", "active");
            json.concept("code", snomed, words);
            json.reference("patient", "Patient/" + id(plan, "np"));
            reaction.run();
        });
    }

    private void reaction(Words.Allergen allergen) {
        json.array(
                "reaction",
                () -> json.object(() -> {
                    json.array("manifestation", () -> json.object(() -> json.text("text", allergen.reaction())));
                    json.text("severity", allergen.severity());
                }));
    }

    private void entry(HealthPlan plan, String type, String id, Runnable content) {
        json.object(() -> {
            json.text("fullUrl", BASE + type + "/" + id);
            json.object("resource", () -> {
                json.text("resourceType", type);
                json.text("id", id);
                json.object("meta", () -> meta(plan, type));
                content.run();
            });
        });
    }

    /** Last changed in the afternoon of the day the plan was made. */
    private void meta(HealthPlan plan, String type) {
        int minute = plan.child().index() % 240;
        json.text(
                "lastUpdated",
                plan.madeOn()
                        .atTime(13, 0)
                        .plusMinutes(minute)
                        .toInstant(ZoneOffset.UTC)
                        .toString());
        if (type.equals("Patient") && PlanStory.restricted(council, plan.child())) {
            json.array("security", () -> json.coding("http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "R"));
        }
    }
}
