package hub.app.demo;

/** The medicines of a plan. */
record PlanMedicines(Northshire council, FhirJson json) {

    void medicationStatement(HealthPlan plan, ConditionTemplate.Drug drug) {
        json.array("extension", () -> extensions(plan, drug));
        json.text("status", "active");
        json.object("medicationCodeableConcept", () -> json.text("text", drug.name()));
        json.reference("subject", "Patient/" + PlanBundle.id(plan, "np"));
        json.array(
                "dosage",
                () -> json.object(() -> {
                    json.text("text", drug.doseAt(plan.child().age()));
                    json.object("timing", () -> json.object("code", () -> json.text("text", drug.when())));
                    json.object("route", () -> json.text("text", drug.method()));
                }));
    }

    private void extensions(HealthPlan plan, ConditionTemplate.Drug drug) {
        json.flag("rescue-medicine", drug.rescue());
        json.extension("kept-where", "valueString", drug.keptWhere());
        json.extension("given-by", "valueString", drug.givenBy());
        json.extension("side-effects", "valueString", drug.sideEffects());
        json.extension("contra-indications", "valueString", drug.contraIndications());
        json.extension("expires", "valueDate", drug.rescue() ? expires(plan.child(), drug) : null);
    }

    /** A rescue medicine's box has a date on it; now and then it has passed. */
    private String expires(DemoChild child, ConditionTemplate.Drug drug) {
        Chance chance = council.chance("expires " + drug.name(), child.index());
        int days = chance.percent(3) ? -1 - chance.below(60) : 20 + chance.below(500);
        return Northshire.TODAY.plusDays(days).toString();
    }
}
