package hub.sharing;

import hub.model.Consent;
import hub.model.ConsentDecision;
import hub.model.DataCategory;
import hub.model.Known;
import hub.product.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What one person decided about a question, in the shape that policies compare.
 *
 * @param decider who, in a form to compare by; empty when the source does not say
 * @param given given, or else refused or withdrawn
 * @param weight what it counts for
 * @param reason why it counts for that
 */
record Word(
        String decider,
        boolean given,
        Weight weight,
        Reason reason,
        Set<DataCategory> categories,
        LocalDate decidedOn,
        Instant asAt,
        Spell spell) {

    /** The newest last; of two of one moment the more careful counts as the newer. */
    static final Comparator<Word> BY_AGE = Comparator.comparing(Word::decidedOn)
            .thenComparing(Word::asAt)
            .thenComparing(Word::given, Comparator.reverseOrder())
            .thenComparing(Word::weight, Comparator.reverseOrder())
            .thenComparing(Word::whole);

    /**
     * What a consent says to a question; empty if it says nothing. A consent must name what it allows: what it leaves unsaid is not
     * allowed. A refusal that leaves it unsaid refuses everything.
     */
    static Optional<Word> of(Told<Consent> told, Asked asked, ConsentTable table, AboutDecider about) {
        Consent consent = told.content();
        Optional<ConsentDecision> decision = consent.decision().value();
        if (decision.isEmpty()) {
            return Optional.empty();
        }
        boolean given = decision.get() == ConsentDecision.GIVEN;
        boolean covers = covers(consent.recipients(), asked.question().recipient(), given)
                && covers(consent.purposes(), asked.question().purpose(), given);
        if (!covers) {
            return Optional.empty();
        }
        String decider = AboutDecider.plain(consent.decider());
        ConsentTable.Row row = table.row(about.aspects(consent, decider), asked.day());
        return Optional.of(word(told, given, decider, row));
    }

    private static Word word(Told<Consent> told, boolean given, String decider, ConsentTable.Row row) {
        Consent consent = told.content();
        return new Word(
                decider,
                given,
                row.counts(),
                row.reason(),
                categories(consent.categories(), given),
                consent.decidedOn().value().orElseGet(() -> Agreement.dayOf(told.asAt())),
                told.asAt(),
                Spell.of(consent.from(), consent.until()));
    }

    boolean counts() {
        return weight != Weight.NOTHING;
    }

    /** Whether nobody needs to be asked if it counts. */
    boolean certain() {
        return weight != Weight.ASK_A_PERSON;
    }

    boolean whole() {
        return categories.size() == DataCategory.values().length;
    }

    private static <T> boolean covers(Known<? extends Set<T>> named, T asked, boolean given) {
        return switch (named.state()) {
            case PRESENT -> named.value().orElseThrow().contains(asked);
            case NONE_KNOWN -> true;
            case NOT_RECORDED, WITHHELD -> !given;
        };
    }

    private static Set<DataCategory> categories(Known<Set<DataCategory>> named, boolean given) {
        return switch (named.state()) {
            case PRESENT -> named.value().orElseThrow();
            case NONE_KNOWN -> EnumSet.allOf(DataCategory.class);
            case NOT_RECORDED, WITHHELD ->
                given ? EnumSet.noneOf(DataCategory.class) : EnumSet.allOf(DataCategory.class);
        };
    }
}
