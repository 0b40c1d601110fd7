package hub.sharing;

import hub.model.Consent;
import hub.model.ConsentDecision;
import hub.model.DataCategory;
import hub.model.Known;
import hub.product.Told;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What one person decided about sharing, in the shape that policies compare, on one day. Nobody changes its categories.
 *
 * @param decider who, in a form to compare by; empty when the source does not say
 * @param given given, or else refused or withdrawn
 * @param absent whether it is gone from its source
 * @param row what it counts for, and why
 * @param inForce whether that day lies in its time
 * @param turn the next day on which it begins or is over
 */
record Word(
        Told<Consent> told,
        String decider,
        boolean given,
        boolean absent,
        ConsentTable.Row row,
        EnumSet<DataCategory> categories,
        boolean inForce,
        LocalDate turn) {

    /** The newest last; of two of one moment the more careful counts as the newer. */
    static final Comparator<Word> BY_AGE = Comparator.comparing(Word::decidedOn)
            .thenComparing(word -> word.told().asAt())
            .thenComparing(Word::given, Comparator.reverseOrder())
            .thenComparing(Word::weight, Comparator.reverseOrder())
            .thenComparing(Word::whole);

    /** @param about the child, on the day */
    static Word of(Told<Consent> told, boolean absent, AboutDecider about, ConsentTable table) {
        Consent consent = told.content();
        String decider = AboutDecider.plain(consent.decider());
        boolean given = consent.decision().value().equals(Optional.of(ConsentDecision.GIVEN));
        Spell spell = Spell.of(consent.from(), consent.until());
        return new Word(
                told,
                decider,
                given,
                absent,
                table.row(about.aspects(consent, decider), about.day()),
                categories(consent.categories(), given),
                spell.holdsOn(about.day()),
                spell.turnAfter(about.day()));
    }

    /**
     * Whether it says anything to a question. A consent must name what it allows: what it leaves unsaid is not allowed. A refusal that
     * leaves it unsaid refuses everything.
     */
    boolean answers(Question question) {
        Consent consent = told.content();
        return covers(consent.recipients(), question.recipient()) && covers(consent.purposes(), question.purpose());
    }

    Weight weight() {
        return row.counts();
    }

    Reason reason() {
        return row.reason();
    }

    boolean counts() {
        return weight() != Weight.NOTHING;
    }

    /** Whether nobody needs to be asked if it counts. */
    boolean certain() {
        return weight() != Weight.ASK_A_PERSON;
    }

    /** A refusal is not replaced by a later one of the same person that counts for less. */
    boolean outweighs(Word later) {
        return !given && !later.given && later.weight().compareTo(weight()) < 0 && decider.equals(later.decider);
    }

    boolean whole() {
        return categories.size() == DataCategory.values().length;
    }

    private LocalDate decidedOn() {
        return told.content().decidedOn().value().orElseGet(() -> Agreement.dayOf(told.asAt()));
    }

    private <T> boolean covers(Known<? extends Set<T>> named, T asked) {
        return switch (named.state()) {
            case PRESENT -> named.value().orElseThrow().contains(asked);
            case NONE_KNOWN -> true;
            case NOT_RECORDED, WITHHELD -> !given;
        };
    }

    private static EnumSet<DataCategory> categories(Known<Set<DataCategory>> named, boolean given) {
        EnumSet<DataCategory> categories = EnumSet.noneOf(DataCategory.class);
        switch (named.state()) {
            case PRESENT -> categories.addAll(named.value().orElseThrow());
            case NONE_KNOWN -> categories.addAll(EnumSet.allOf(DataCategory.class));
            case NOT_RECORDED, WITHHELD -> categories.addAll(given ? Set.of() : EnumSet.allOf(DataCategory.class));
        }
        return categories;
    }
}
