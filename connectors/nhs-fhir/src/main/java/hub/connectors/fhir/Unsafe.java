package hub.connectors.fhir;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What makes a whole resource unusable: an element that may turn its meaning round and is not known to us (FHIR R4, 2.4 "modifier"
 * elements), or content that cannot be read, so that leaving it out might leave out what matters.
 */
final class Unsafe {

    private final List<Element> branch = new ArrayList<>();

    private Unsafe() {}

    static @Nullable Refusal in(Resource resource, Element element) {
        boolean carries = resource instanceof Patient || resource instanceof RelatedPerson;
        if (!carries && Restriction.of(resource) == Restriction.RESTRICTED) {
            return new Refusal(
                    "restricted",
                    element.name() + ".meta.security",
                    "is marked as restricted, which this record cannot carry on: it must not be passed on without the mark");
        }
        return new Unsafe().in(element);
    }

    private @Nullable Refusal in(Element element) {
        branch.add(element);
        if (element.name().startsWith("modifierExtension") || element.name().equals("implicitRules")) {
            return refused("unknown-modifier", "may change the meaning of everything around it, and is not known here");
        }
        if (element.state() == Element.State.UNREADABLE) {
            return refused(
                    "unreadable-value",
                    "holds what FHIR R4 does not allow there: an unknown code, a wrong date, a value of another kind or one too many");
        }
        for (Element child : element.children()) {
            Refusal refusal = in(child);
            if (refusal != null) {
                return refusal;
            }
        }
        branch.remove(branch.size() - 1);
        return null;
    }

    private Refusal refused(String reason, String message) {
        return new Refusal(reason, Paths.of(branch), message);
    }
}
