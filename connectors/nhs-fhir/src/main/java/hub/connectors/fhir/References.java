package hub.connectors.fhir;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;

/**
 * Finds what a reference means, in the document alone: nothing is ever fetched. A reference that fits two resources fits none.
 */
final class References {

    private final List<Place> places;

    References(List<Place> places) {
        this.places = places;
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
        List<Place> found =
                places.stream().filter(place -> isMeant(place, wanted)).toList();
        if (found.size() > 1) {
            throw from.refused(
                    "ambiguous-reference",
                    reference.getReferenceElement_(),
                    "fits more than one resource of the document: which is meant cannot be known");
        }
        return found.stream().findFirst();
    }

    private static boolean isMeant(Place place, String wanted) {
        return wanted.equals(withoutVersion(place.fullUrl()))
                || !place.id().isEmpty() && wanted.equals(place.type() + "/" + place.id());
    }

    private static String withoutVersion(String url) {
        int version = url.indexOf("/_history/");
        return version < 0 ? url : url.substring(0, version);
    }
}
