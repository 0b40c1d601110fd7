package hub.connectors.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Reference;

/**
 * Finds what a reference means, in the document alone: nothing is ever fetched. A reference that fits two resources fits none.
 */
final class References {

    private final Map<String, List<Place>> named = new HashMap<>();

    References(List<Place> places) {
        for (Place place : places) {
            Set<String> names = new HashSet<>(List.of(withoutVersion(place.fullUrl())));
            if (!place.id().isEmpty()) {
                names.add(place.type() + "/" + place.id());
            }
            names.forEach(
                    name -> named.computeIfAbsent(name, n -> new ArrayList<>()).add(place));
        }
    }

    /**
     * The one resource meant; empty if the document does not hold it.
     *
     * @throws Refusal if it may mean either of two
     */
    Optional<Place> find(Entry from, Reference reference) {
        if (!reference.hasReference()) {
            return Optional.empty();
        }
        String wanted = withoutVersion(reference.getReference().strip());
        List<Place> found = named.getOrDefault(wanted, List.of());
        if (found.size() > 1) {
            throw from.refused(
                    "ambiguous-reference",
                    reference.getReferenceElement_(),
                    "fits more than one resource of the document: which is meant cannot be known");
        }
        return found.stream().findFirst();
    }

    private static String withoutVersion(String url) {
        int version = url.indexOf("/_history/");
        return version < 0 ? url : url.substring(0, version);
    }
}
