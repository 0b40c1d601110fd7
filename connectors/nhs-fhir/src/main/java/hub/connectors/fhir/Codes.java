package hub.connectors.fhir;

import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Checks a status that FHIR writes as a concept and not as a plain code. */
final class Codes {

    private Codes() {}

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
            if (known.contains(coding.getCode())) {
                entry.taken().whole(status);
                return coding.getCode();
            }
        }
        throw entry.refused("unknown-code", status, "is not a status that FHIR R4 has here: correct it at the source");
    }
}
