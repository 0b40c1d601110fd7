package hub.sharing;

import hub.model.DataCategory;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What one policy finds.
 *
 * @param categories the data categories it has nothing against; all of them for most policies; empty unless it allows
 * @param changesAt when, if nothing else happens, it will find something else
 */
public record Finding(Verdict verdict, Reason reason, Set<DataCategory> categories, Optional<Instant> changesAt) {

    /** Allowed, or why not. */
    public enum Verdict {
        ALLOWED,
        REFUSED,
        ASK_A_PERSON
    }

    static Finding allowed(String code, String sentence) {
        return allowed(code, sentence, EnumSet.allOf(DataCategory.class));
    }

    static Finding allowed(String code, String sentence, Set<DataCategory> categories) {
        return new Finding(Verdict.ALLOWED, new Reason(code, sentence), categories, Optional.empty());
    }

    static Finding refused(String code, String sentence) {
        return new Finding(Verdict.REFUSED, new Reason(code, sentence), Set.of(), Optional.empty());
    }

    static Finding askAPerson(String code, String sentence) {
        return new Finding(Verdict.ASK_A_PERSON, new Reason(code, sentence), Set.of(), Optional.empty());
    }

    Finding until(Instant change) {
        return until(Optional.of(change));
    }

    Finding until(Optional<Instant> change) {
        return new Finding(verdict, reason, categories, change);
    }
}
