package hub.app.demo;

/** The people in a plan's Bundle: the child, and now and then a grandparent whom the council has not heard of. */
record PlanPatient(Northshire council, FhirJson json) {

    private static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";
    private static final String HOSPITAL_NUMBER = "https://northshire-hospital.example/id/hospital-number";
    private static final String CONTACT_RANK =
            "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ContactRank";
    private static final int GRANDPARENT_RANK = 4;

    void patient(HealthPlan plan) {
        DemoChild child = plan.child();
        json.array("identifier", () -> json.object(() -> identifier(child)));
        json.array("name", () -> name("official", child.given(), child.family()));
        json.text("gender", child.sex().equals("F") ? "female" : "male");
        json.text("birthDate", child.born().toString());
        if (!PlanStory.restricted(council, child)) {
            json.array(
                    "address",
                    () -> json.object(() -> {
                        json.text("use", "home");
                        json.text("postalCode", child.postcode());
                    }));
        }
    }

    private void identifier(DemoChild child) {
        if (council.planted(Planted.PLAN_WITHOUT_NHS_NUMBER, child)) {
            json.text("system", HOSPITAL_NUMBER);
            json.text("value", "NH" + MadeUpNumbers.padded(child.index() + 1, 7));
            return;
        }
        boolean mistaken = council.planted(Planted.IDENTITY_NEAR_MISS, child);
        json.text("system", NHS_NUMBER);
        json.text("value", mistaken ? council.unusedNhsNumber(child.index()) : child.nhsNumber());
    }

    void grandparent(HealthPlan plan) {
        Chance chance = council.chance("nhs-grandparent", plan.child().index());
        json.array("extension", () -> {
            json.extension("parental-responsibility", "valueCode", "no");
            json.object(() -> {
                json.text("url", CONTACT_RANK);
                json.out().writeNumberProperty("valuePositiveInt", GRANDPARENT_RANK);
            });
        });
        json.reference("patient", "Patient/" + PlanBundle.id(plan, "np"));
        json.array("relationship", () -> json.object(() -> json.text("text", "Grandparent")));
        json.array(
                "name",
                () -> name(
                        "usual",
                        chance.pick(council.names().given()).name(),
                        plan.child().family()));
        json.array(
                "telecom",
                () -> json.object(() -> {
                    json.text("system", "phone");
                    json.text("value", MadeUpNumbers.mobile(chance.below(1000)));
                    json.text("use", "mobile");
                }));
    }

    private void name(String use, String given, String family) {
        json.object(() -> {
            json.text("use", use);
            json.text("family", family);
            json.texts("given", given);
        });
    }
}
