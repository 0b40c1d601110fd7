package hub.sharing;

import hub.model.DataCategory;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What one policy finds.
 *
 * @param categories the data categories it has nothing against; all of them for most policies; empty unless it allows
 * @param turn the first day after the one that was asked about from whose first moment in London it may find something else though
 *     nothing else happens; {@link #NEVER} if there is none
 */
public record Finding(Verdict verdict, Reason reason, Set<DataCategory> categories, LocalDate turn) {

    /** No day. */
    static final LocalDate NEVER = LocalDate.MAX;

    private static final Set<DataCategory> ALL = Collections.unmodifiableSet(EnumSet.allOf(DataCategory.class));

    /** Allowed, or why not. */
    public enum Verdict {
        ALLOWED,
        REFUSED,
        ASK_A_PERSON
    }

    static Finding allowed(String code, String sentence) {
        return allowed(code, () -> sentence, ALL);
    }

    static Finding allowed(String code, Supplier<String> words, Set<DataCategory> categories) {
        return new Finding(Verdict.ALLOWED, new Reason(code, words), categories, NEVER);
    }

    static Finding refused(String code, String sentence) {
        return refused(code, () -> sentence);
    }

    static Finding refused(String code, Supplier<String> words) {
        return new Finding(Verdict.REFUSED, new Reason(code, words), Set.of(), NEVER);
    }

    static Finding askAPerson(String code, String sentence) {
        return askAPerson(new Reason(code, sentence));
    }

    static Finding askAPerson(Reason reason) {
        return new Finding(Verdict.ASK_A_PERSON, reason, Set.of(), NEVER);
    }

    Finding turning(LocalDate day) {
        return new Finding(verdict, reason, categories, day);
    }

    /** Whether it leaves out a category that another policy may allow. */
    boolean narrows() {
        return categories.size() < ALL.size();
    }

    /** The earlier of two turns. */
    static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }
}
