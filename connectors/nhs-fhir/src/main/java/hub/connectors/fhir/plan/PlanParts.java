package hub.connectors.fhir.plan;

import hub.connectors.fhir.code.Systems;
import hub.model.Known;
import hub.model.PersonName;
import hub.model.SharedHealthcarePlan;
import java.util.List;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/**
 * What a plan is about and made of, inside the plan: the recipient's server need not know the child, and takes or leaves the whole at once.
 */
final class PlanParts {

    private static final String PATIENT = "patient";

    private final CarePlan plan;

    PlanParts(CarePlan plan) {
        this.plan = plan;
    }

    void add(SharedHealthcarePlan from) {
        plan.setSubject(patient(from));
        list(from.conditions()).forEach(condition -> plan.addAddresses(contain(condition(condition))));
        if (from.allergies().state() == Known.State.NONE_KNOWN) {
            plan.addSupportingInfo(contain(AllergyParts.noneKnown(subject())));
        }
        list(from.allergies()).forEach(allergy -> plan.addSupportingInfo(contain(AllergyParts.of(allergy, subject()))));
        list(from.medicines())
                .forEach(medicine -> plan.addSupportingInfo(contain(MedicineParts.of(medicine, subject()))));
        int rank = 0;
        for (var contact : list(from.contacts())) {
            rank++;
            plan.addSupportingInfo(contain(ContactParts.of(contact, rank, subject())));
        }
    }

    /** By number too, for a server that knows its patients by it. */
    private Reference patient(SharedHealthcarePlan from) {
        Patient patient = new Patient();
        patient.setId(PATIENT);
        from.nhsNumber().value().ifPresent(number -> patient.addIdentifier(nhsNumber(number.value())));
        from.childName().value().ifPresent(name -> named(patient, name));
        from.birthDate().value().ifPresent(day -> patient.setBirthDateElement(PlanToCarePlan.date(day)));
        plan.addContained(patient);
        return subject()
                .setType("Patient")
                .setIdentifier(nhsNumber(from.nhsNumber().value().orElseThrow().value()));
    }

    private static void named(Patient patient, PersonName name) {
        HumanName usual = patient.addName().setUse(NameUse.USUAL).addGiven(name.given());
        if (!name.family().isEmpty()) {
            usual.setFamily(name.family());
        }
        name.preferred()
                .value()
                .ifPresent(called -> patient.addName().setUse(NameUse.NICKNAME).addGiven(called));
    }

    private static Identifier nhsNumber(String number) {
        return new Identifier().setSystem(Systems.NHS_NUMBER).setValue(number);
    }

    private static Condition condition(hub.model.Condition from) {
        Condition condition = new Condition();
        condition.setSubject(subject());
        condition.setClinicalStatus(Coded.of("http://terminology.hl7.org/CodeSystem/condition-clinical", "active"));
        condition.getCode().setText(from.name());
        from.code()
                .value()
                .map(code -> code.split("\\|", 2))
                .filter(code -> code.length == 2)
                .ifPresent(code ->
                        condition.getCode().addCoding().setSystem(code[0]).setCode(code[1]));
        return condition;
    }

    private static Reference subject() {
        return new Reference("#" + PATIENT);
    }

    /** Numbered in order, so that the same plan gives the same bytes. */
    private Reference contain(DomainResource part) {
        String id = "part-" + plan.getContained().size();
        part.setId(id);
        plan.addContained(part);
        return new Reference("#" + id);
    }

    private static <T> List<T> list(Known<List<T>> known) {
        return known.value().orElse(List.of());
    }
}
