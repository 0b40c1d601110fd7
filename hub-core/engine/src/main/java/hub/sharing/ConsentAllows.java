package hub.sharing;

import hub.model.Consent;
import hub.model.DataCategory;
import hub.product.ChildFacts;
import hub.product.Told;
import hub.sharing.Agreement.ConsentRule;
import hub.sharing.Voices.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Those who may decide agree to the sharing, now, for this recipient and purpose. A refusal of some categories takes those away. People
 * who contradict each other altogether are a matter for a person. Whose decision counts for what is in the {@link ConsentTable}. A consent that is gone from its source allows nothing; a refusal that
 * is gone still refuses, until a person has looked.
 */
final class ConsentAllows implements Policy {

    /** There was a consent, and it is gone from its source without having been withdrawn. */
    static final String ABSENT = "consent-absent";

    private final ConsentTable table;

    /** @param table whose decision counts for what */
    ConsentAllows(ConsentTable table) {
        this.table = table;
    }

    @Override
    public Finding find(Question question, Agreement agreement, ChildFacts facts) {
        AboutDecider about = new AboutDecider(facts, question.day());
        List<Word> present = words(facts.told(Consent.class), question, about);
        List<Word> absent = words(facts.absentConsents(), question, about);
        List<Word> spoken = Stream.concat(present.stream(), absent.stream().filter(w -> !w.given()))
                .toList();
        List<Word> today = on(question, spoken);
        boolean lost = on(question, absent).stream().anyMatch(w -> w.given() && w.counts());
        return find(agreement, today, lost).until(nextChange(question, spoken, about));
    }

    private static Finding find(Agreement agreement, List<Word> spoken, boolean lost) {
        Voices voices = new Voices(spoken.stream().filter(Word::counts).toList());
        Set<DataCategory> allowed = EnumSet.noneOf(DataCategory.class);
        Set<Answer> answers = EnumSet.noneOf(Answer.class);
        for (DataCategory category : agreement.categories()) {
            Answer answer = voices.about(category);
            answers.add(answer);
            if (answer == Answer.GIVEN || answer == Answer.SILENT && needsNone(agreement, lost)) {
                allowed.add(category);
            }
        }
        if (answers.contains(Answer.DISPUTED)) {
            return Finding.askAPerson(
                    "consent-disputed",
                    "One person gave consent for " + agreement.recipient() + ", another refused it.");
        }
        if (!allowed.isEmpty()) {
            return Finding.allowed(
                    "consent-allows", allows(agreement, allowed) + because(voices.reasons(true)), allowed);
        }
        if (answers.contains(Answer.UNCERTAIN)) {
            Reason question = voices.question().orElseThrow();
            return Finding.askAPerson(question.code(), question.sentence());
        }
        return voices.anyRefusal() ? refused(agreement, voices) : notGiven(agreement, spoken, lost);
    }

    private static boolean needsNone(Agreement agreement, boolean lost) {
        return agreement.consent() == ConsentRule.REFUSAL_HONOURED && !lost;
    }

    private static Finding refused(Agreement agreement, Voices voices) {
        return Finding.refused(
                "consent-refused",
                "Consent for " + agreement.recipient() + " was refused or withdrawn." + because(voices.reasons(false)));
    }

    private static Finding notGiven(Agreement agreement, List<Word> spoken, boolean lost) {
        if (lost) {
            return Finding.refused(
                    ABSENT,
                    "A consent for " + agreement.recipient() + " is gone from its source, and no one withdrew it.");
        }
        List<Reason> why = spoken.stream()
                .filter(w -> !w.counts())
                .map(Word::reason)
                .distinct()
                .toList();
        return Finding.refused(
                "consent-not-given",
                "No consent in force lets " + agreement.recipient() + " have this for " + agreement.purpose() + "."
                        + because(why));
    }

    private static String because(List<Reason> reasons) {
        return reasons.stream().map(r -> " " + r.sentence()).collect(Collectors.joining());
    }

    private static String allows(Agreement agreement, Set<DataCategory> allowed) {
        Set<DataCategory> kept = EnumSet.copyOf(agreement.categories());
        kept.removeAll(allowed);
        String what = kept.isEmpty()
                ? "all that the agreement covers"
                : "what the agreement covers but "
                        + String.join(
                                ", ",
                                kept.stream().map(DataCategory::plainEnglish).toList());
        return "Consents allow " + what + ".";
    }

    private List<Word> words(Collection<Told<Consent>> consents, Question question, AboutDecider about) {
        return consents.stream()
                .flatMap(c -> Word.of(c, question, table, about).stream())
                .toList();
    }

    private static List<Word> on(Question question, List<Word> words) {
        return words.stream().filter(w -> w.holdsOn(question.day())).toList();
    }

    /** The next day on which a decision begins or ends, the child comes to another stage, or the table changes. */
    private Optional<Instant> nextChange(Question question, List<Word> words, AboutDecider about) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Stream<LocalDate> dates = words.stream()
                .flatMap(w -> Stream.concat(w.from().stream(), w.until().map(u -> u.plusDays(1)).stream()));
        return Stream.of(dates, about.changes(), table.changes())
                .flatMap(days -> days)
                .map(Agreement::startOf)
                .filter(at -> at.isAfter(question.at()))
                .min(Comparator.naturalOrder());
    }
}
