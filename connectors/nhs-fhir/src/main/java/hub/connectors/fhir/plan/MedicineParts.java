package hub.connectors.fhir.plan;

import hub.connectors.fhir.code.Systems;
import hub.model.Known;
import hub.model.Medicine;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/** Medicines as resources. */
final class MedicineParts {

    private MedicineParts() {}

    static MedicationStatement of(Medicine medicine, Reference subject) {
        MedicationStatement written = new MedicationStatement()
                .setStatus(MedicationStatementStatus.ACTIVE)
                .setSubject(subject)
                .setMedication(new CodeableConcept().setText(medicine.name()));
        Dosage dosage = dosage(medicine);
        if (!dosage.isEmpty()) {
            written.addDosage(dosage);
        }
        said(written, Systems.SIDE_EFFECTS, medicine.sideEffects());
        said(written, Systems.CONTRA_INDICATIONS, medicine.contraIndications());
        said(written, Systems.GIVEN_BY, medicine.givenBy());
        said(written, Systems.KEPT_WHERE, medicine.keptWhere());
        medicine.rescue()
                .value()
                .ifPresent(rescue -> written.addExtension(Systems.RESCUE_MEDICINE, new BooleanType(rescue)));
        medicine.expires().value().ifPresent(day -> written.addExtension(Systems.EXPIRES, PlanToCarePlan.date(day)));
        return written;
    }

    private static Dosage dosage(Medicine medicine) {
        Dosage dosage = new Dosage();
        medicine.dose().value().ifPresent(dosage::setText);
        medicine.method().value().ifPresent(method -> dosage.getRoute().setText(method));
        medicine.when().value().ifPresent(when -> dosage.getTiming().getCode().setText(when));
        return dosage;
    }

    private static void said(MedicationStatement written, String url, Known<String> words) {
        words.value().ifPresent(text -> written.addExtension(url, new StringType(text)));
    }
}
