package hub.connectors.fhir.plan;

import hub.connectors.fhir.code.Systems;
import hub.model.Allergy;
import java.util.Set;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.AllergyIntolerance.AllergyIntoleranceReactionComponent;
import org.hl7.fhir.r4.model.AllergyIntolerance.AllergyIntoleranceSeverity;
import org.hl7.fhir.r4.model.Reference;

/** Allergies as resources; and that none is known, as one. */
final class AllergyParts {

    private static final String CLINICAL = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical";
    private static final Set<String> SEVERITIES = Set.of("mild", "moderate", "severe");

    private AllergyParts() {}

    static AllergyIntolerance noneKnown(Reference patient) {
        AllergyIntolerance none = active(patient);
        none.setCode(Coded.of(Systems.SNOMED, Systems.NO_KNOWN_ALLERGY).setText("No known allergy"));
        return none;
    }

    static AllergyIntolerance of(Allergy allergy, Reference patient) {
        AllergyIntolerance written = active(patient);
        written.getCode().setText(allergy.substance());
        allergy.reaction()
                .value()
                .ifPresent(reaction -> written.addReaction().addManifestation().setText(reaction));
        allergy.severity().value().ifPresent(severity -> severity(written, severity));
        return written;
    }

    private static AllergyIntolerance active(Reference patient) {
        return new AllergyIntolerance().setPatient(patient).setClinicalStatus(Coded.of(CLINICAL, "active"));
    }

    /** FHIR knows three words and only of a reaction; any other is said in the source's own. */
    private static void severity(AllergyIntolerance written, String severity) {
        if (written.hasReaction() && SEVERITIES.contains(severity)) {
            AllergyIntoleranceReactionComponent reaction = written.getReactionFirstRep();
            reaction.setSeverity(AllergyIntoleranceSeverity.fromCode(severity));
        } else {
            written.addNote().setText("Severity: " + severity);
        }
    }
}
