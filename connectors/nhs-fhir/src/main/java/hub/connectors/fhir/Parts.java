package hub.connectors.fhir;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;

/**
 * What belongs to the plans of one child in one document: conditions, allergies, medicines. An entry here may be unusable; a plan
 * without it would be a shorter plan, so the plan is refused with it.
 *
 * @param entries in the document's order
 */
record Parts(List<Entry> entries) {

    /** @throws Refusal if any part cannot be read, or stands there in two versions */
    void check() {
        Set<String> names = new HashSet<>();
        for (Entry part : entries) {
            part.refusal().ifPresent(refusal -> {
                throw new Refusal(
                        "incomplete-plan",
                        refusal.field(),
                        "the plan is not read without this part of it, which " + refusal.message());
            });
            Place place = part.place();
            if (!place.id().isEmpty() && !names.add(place.type() + "/" + place.id())) {
                throw new Refusal(
                        "duplicate-id", place.path(), "stands in the document twice: send the version in force");
            }
        }
    }

    <T extends Resource> List<Entry> of(Class<T> type) {
        return entries.stream()
                .filter(entry -> type.isInstance(entry.resource()))
                .toList();
    }
}
