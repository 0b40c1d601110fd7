package hub.connectors.fhir;

import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Reads codes that FHIR writes as a coding or a concept and not as a plain code. */
final class Codes {

    private Codes() {}

    /** Whether a coding's code is one of these; a coding may have none. */
    static boolean isIn(Set<String> codes, Coding coding) {
        return coding.hasCode() && codes.contains(coding.getCode());
    }

    /**
     * The one code of a status, or the empty text if none is given.
     *
     * @throws Refusal if it says something that is not in the list: it might be "refuted" in other words
     */
    static String status(Entry entry, CodeableConcept status, Set<String> known) {
        if (status.isEmpty()) {
            return "";
        }
        for (Coding coding : status.getCoding()) {
            if (isIn(known, coding)) {
                entry.taken().whole(status);
                return coding.getCode();
            }
        }
        throw entry.refused("unknown-code", status, "is not a status that FHIR R4 has here: correct it at the source");
    }
}
