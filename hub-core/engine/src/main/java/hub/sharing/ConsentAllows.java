package hub.sharing;

import hub.model.Consent;
import hub.model.DataCategory;
import hub.product.ChildFacts;
import hub.product.Told;
import hub.sharing.Agreement.ConsentRule;
import hub.sharing.Voices.Answer;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Those who may decide agree to the sharing, now, for this recipient and purpose. A refusal of some categories takes those away. People
 * who contradict each other altogether are a matter for a person. A consent that is gone from its source allows nothing; a refusal that
 * is gone still refuses, until a person has looked.
 */
final class ConsentAllows implements Policy {

    /** There was a consent, and it is gone from its source without having been withdrawn. */
    static final String ABSENT = "consent-absent";

    @Override
    public Finding find(Question question, Agreement agreement, ChildFacts facts) {
        List<Word> spoken = words(facts.told(Consent.class), question);
        List<Word> absent = words(facts.absentConsents(), question);
        List<Word> counting = Stream.concat(spoken.stream(), absent.stream().filter(w -> !w.given()))
                .toList();
        Voices voices = new Voices(on(question, counting));
        boolean lost = on(question, absent).stream().anyMatch(Word::given);
        return find(agreement, voices, lost).until(nextChange(question, counting));
    }

    private static Finding find(Agreement agreement, Voices voices, boolean lost) {
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
            return Finding.allowed("consent-allows", allows(agreement, allowed), allowed);
        }
        return answers.contains(Answer.GIVEN_LIMITED)
                ? Finding.askAPerson(
                        "consent-limited",
                        "Consent was given only by someone whose parental responsibility is limited by an order.")
                : notAllowed(agreement, voices.anyRefusal(), lost);
    }

    private static boolean needsNone(Agreement agreement, boolean lost) {
        return agreement.consent() == ConsentRule.REFUSAL_HONOURED && !lost;
    }

    private static Finding notAllowed(Agreement agreement, boolean refused, boolean lost) {
        if (refused) {
            return Finding.refused(
                    "consent-refused", "Consent for " + agreement.recipient() + " was refused or withdrawn.");
        }
        return lost
                ? Finding.refused(
                        ABSENT,
                        "A consent for " + agreement.recipient() + " is gone from its source, and no one withdrew it.")
                : Finding.refused(
                        "consent-not-given",
                        "No consent in force lets " + agreement.recipient() + " have this for " + agreement.purpose()
                                + ".");
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

    private static List<Word> words(Collection<Told<Consent>> consents, Question question) {
        return consents.stream().flatMap(c -> Word.of(c, question).stream()).toList();
    }

    private static List<Word> on(Question question, List<Word> words) {
        return words.stream().filter(w -> w.holdsOn(question.day())).toList();
    }

    /** The next day on which one of them begins or ends. */
    private static Optional<Instant> nextChange(Question question, List<Word> words) {
        return words.stream()
                .flatMap(w -> Stream.concat(w.from().stream(), w.until().map(u -> u.plusDays(1)).stream()))
                .map(Agreement::startOf)
                .filter(at -> at.isAfter(question.at()))
                .min(Comparator.naturalOrder());
    }
}
