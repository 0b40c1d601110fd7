package hub.sharing;

import hub.model.SendRecord;
import hub.sharing.Decision.Refused;
import java.util.Set;

/** The sentence on a recall notice: what the crew must know, and nothing about the child or the family. */
final class RecallWords {

    private static final Set<String> OFF_THE_JOURNEY =
            Set.of("not-on-the-journey", "not-on-the-journey-now", "not-the-operator");

    private RecallWords() {}

    static String of(String product, Refused refused) {
        if (product.equals(SendRecord.NAME)) {
            return "The council may no longer share this row with you. Delete it from every refresh that you hold.";
        }
        boolean off = refused.reasons().stream().anyMatch(r -> OFF_THE_JOURNEY.contains(r.code()));
        return off
                ? "The child is no longer on this journey. Destroy every copy of this plan."
                : "The council may no longer share this plan with you. Destroy every copy of it.";
    }
}
