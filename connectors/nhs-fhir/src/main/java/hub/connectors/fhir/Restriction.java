package hub.connectors.fhir;

import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;

/** What the security label of a resource says (PDS: {@code R} on a record whose address is withheld). A stricter label wins. */
enum Restriction {
    RESTRICTED,
    OPEN,
    NOT_SAID;

    private static final Set<String> STRICT = Set.of("R", "V", "REDACTED");
    private static final Set<String> USUAL = Set.of("U", "L", "M", "N");

    static Restriction of(Resource resource) {
        Restriction restriction = NOT_SAID;
        for (Coding label : resource.getMeta().getSecurity()) {
            if (Codes.isIn(STRICT, label)) {
                return RESTRICTED;
            }
            if (Codes.isIn(USUAL, label)) {
                restriction = OPEN;
            }
        }
        return restriction;
    }

    /** Marks the labels that were understood. */
    static Restriction take(Entry entry) {
        for (Coding label : entry.resource().getMeta().getSecurity()) {
            if (Codes.isIn(STRICT, label) || Codes.isIn(USUAL, label)) {
                entry.taken().whole(label);
            }
        }
        return of(entry.resource());
    }
}
