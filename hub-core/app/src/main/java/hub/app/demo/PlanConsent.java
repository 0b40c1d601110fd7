package hub.app.demo;

import hub.model.DataCategory;
import java.util.Locale;

/** What a parent decided about sharing the plan with the provider who treats the child, as the provider's server records it. */
record PlanConsent(Northshire council, FhirJson json) {

    private static final String CODES = "http://terminology.hl7.org/CodeSystem/";
    private static final String TOUCAN = "https://toucan.example/fhir/";

    void parent(HealthPlan plan) {
        FamilyMember parent = new Families(council).firstParent(plan.child());
        json.array("extension", () -> json.extension("parental-responsibility", "valueCode", "yes"));
        json.reference("patient", "Patient/" + PlanBundle.id(plan, "np"));
        json.array("relationship", () -> json.object(() -> json.text("text", parent.relationship())));
        json.array(
                "name",
                () -> json.object(() -> {
                    json.text("family", parent.family());
                    json.texts("given", parent.given());
                }));
    }

    void consent(HealthPlan plan) {
        json.array("extension", () -> json.extension("decided-by", "valueCode", "parent"));
        json.text("status", "active");
        json.coded("scope", CODES + "consentscope", "patient-privacy");
        json.array(
                "category",
                () -> json.object(() -> json.array("coding", () -> json.coding(CODES + "v3-ActCode", "INFA"))));
        json.reference("patient", "Patient/" + PlanBundle.id(plan, "np"));
        json.text("dateTime", plan.madeOn().toString());
        json.array(
                "performer",
                () -> json.object(() -> json.text("reference", "RelatedPerson/" + PlanBundle.id(plan, "pa"))));
        json.coded("policyRule", CODES + "v3-ActCode", "OPTIN");
        json.object("provision", () -> provision(plan));
    }

    private void provision(HealthPlan plan) {
        json.text("type", plan.consent() == ProviderConsent.GIVEN ? "permit" : "deny");
        json.object("period", () -> json.text("start", plan.madeOn().toString()));
        json.array("actor", () -> json.object(this::provider));
        json.array("purpose", () -> json.coding(TOUCAN + "CodeSystem/purpose", "direct-care"));
        json.array("class", () -> {
            for (DataCategory category : DataCategory.values()) {
                json.coding(
                        TOUCAN + "CodeSystem/data-category",
                        category.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        });
    }

    private void provider() {
        json.coded("role", CODES + "v3-ParticipationType", "IRCP");
        json.object(
                "reference",
                () -> json.object("identifier", () -> {
                    json.text("system", TOUCAN + "Id/organisation");
                    json.text("value", HospitalServer.PROVIDER);
                }));
    }
}
