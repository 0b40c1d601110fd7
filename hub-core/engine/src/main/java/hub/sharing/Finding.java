package hub.sharing;

import hub.model.DataCategory;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What one policy finds.
 *
 * @param categories the data categories it has nothing against; all of them for most policies; empty unless it allows
 * @param turns the days, past and to come, from whose first moment in London it may find something else if nothing else happens
 */
public record Finding(Verdict verdict, Reason reason, Set<DataCategory> categories, List<LocalDate> turns) {

    private static final Set<DataCategory> ALL = Collections.unmodifiableSet(EnumSet.allOf(DataCategory.class));

    /** Allowed, or why not. */
    public enum Verdict {
        ALLOWED,
        REFUSED,
        ASK_A_PERSON
    }

    static Finding allowed(String code, String sentence) {
        return allowed(code, sentence, ALL);
    }

    static Finding allowed(String code, String sentence, Set<DataCategory> categories) {
        return new Finding(Verdict.ALLOWED, new Reason(code, sentence), categories, List.of());
    }

    static Finding refused(String code, String sentence) {
        return new Finding(Verdict.REFUSED, new Reason(code, sentence), Set.of(), List.of());
    }

    static Finding askAPerson(String code, String sentence) {
        return askAPerson(new Reason(code, sentence));
    }

    static Finding askAPerson(Reason reason) {
        return new Finding(Verdict.ASK_A_PERSON, reason, Set.of(), List.of());
    }

    Finding turning(List<LocalDate> days) {
        return new Finding(verdict, reason, categories, days);
    }

    /** Whether it leaves out a category that another policy may allow. */
    boolean narrows() {
        return categories.size() < ALL.size();
    }
}
