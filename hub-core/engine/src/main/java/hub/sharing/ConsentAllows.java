package hub.sharing;

import hub.model.Consent;
import hub.model.DataCategory;
import hub.product.Told;
import hub.sharing.Agreement.ConsentRule;
import hub.sharing.Voices.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Those who may decide agree to the sharing, now, for this recipient and purpose. A refusal of some categories takes those away. People
 * who contradict each other altogether are a matter for a person. Whose decision counts for what is in the {@link ConsentTable}. A consent that is gone from
 * its source allows nothing; a refusal that is gone still refuses, until a person has looked.
 */
final class ConsentAllows implements Policy {

    /** There was a consent, and it is gone from its source without having been withdrawn. */
    static final String ABSENT = "consent-absent";

    private static final Finding DISPUTED = Finding.askAPerson(
            "consent-disputed",
            "One person agreed to the sharing with this recipient and another refused it. Speak to both and record what they decide; until"
                    + " then nothing new is shared.");
    private static final Finding LOST = Finding.refused(
            ABSENT,
            "A consent for this recipient is gone from its source, and nobody withdrew it. Ask the source whether it still holds.");

    private final Agreement agreement;
    private final ConsentTable table;

    /** @param table whose decision counts for what */
    ConsentAllows(Agreement agreement, ConsentTable table) {
        this.agreement = agreement;
        this.table = table;
    }

    @Override
    public Finding find(Asked asked) {
        AboutDecider about = new AboutDecider(asked.facts(), asked.day());
        List<Word> spoken = words(asked.facts().told(Consent.class), asked, about);
        List<Word> absent = words(asked.facts().absentConsents(), asked, about);
        boolean lost = false;
        for (Word word : absent) {
            if (word.given()) {
                lost |= word.counts() && word.spell().holdsOn(asked.day());
            } else {
                spoken.add(word);
            }
        }
        return find(on(asked.day(), spoken), lost).turning(turns(spoken, about));
    }

    private Finding find(List<Word> spoken, boolean lost) {
        List<Word> counting = new ArrayList<>(spoken);
        counting.removeIf(word -> !word.counts());
        Voices voices = new Voices(counting);
        Set<DataCategory> allowed = EnumSet.noneOf(DataCategory.class);
        Set<Answer> answers = EnumSet.noneOf(Answer.class);
        for (DataCategory category : agreement.categories()) {
            Answer answer = voices.about(category);
            answers.add(answer);
            if (answer == Answer.GIVEN || answer == Answer.SILENT && needsNone(lost)) {
                allowed.add(category);
            }
        }
        if (answers.contains(Answer.DISPUTED)) {
            return DISPUTED;
        }
        if (!allowed.isEmpty()) {
            return Finding.allowed("consent-allows", allows(allowed) + because(voices.reasons(true)), allowed);
        }
        if (answers.contains(Answer.UNCERTAIN)) {
            return Finding.askAPerson(voices.question().orElseThrow());
        }
        return voices.anyRefusal() ? refused(voices) : notGiven(spoken, lost);
    }

    private boolean needsNone(boolean lost) {
        return agreement.consent() == ConsentRule.REFUSAL_HONOURED && !lost;
    }

    private static Finding refused(Voices voices) {
        return Finding.refused(
                "consent-refused",
                "Sharing with this recipient was refused, or consent was withdrawn." + because(voices.reasons(false)));
    }

    private static Finding notGiven(List<Word> spoken, boolean lost) {
        if (lost) {
            return LOST;
        }
        List<Reason> why = spoken.stream()
                .filter(w -> !w.counts())
                .map(Word::reason)
                .distinct()
                .toList();
        return Finding.refused(
                "consent-not-given",
                "No consent in force lets this recipient have this for this purpose." + because(why));
    }

    private static String because(List<Reason> reasons) {
        StringBuilder because = new StringBuilder();
        for (Reason reason : reasons) {
            because.append(' ').append(reason.sentence());
        }
        return because.toString();
    }

    private String allows(Set<DataCategory> allowed) {
        if (allowed.size() == agreement.categories().size()) {
            return "Consents allow all that the agreement covers.";
        }
        StringJoiner kept = new StringJoiner("; ", "Consents allow all that the agreement covers but ", ".");
        for (DataCategory category : EnumSet.copyOf(agreement.categories())) {
            if (!allowed.contains(category)) {
                kept.add(category.plainEnglish());
            }
        }
        return kept.toString();
    }

    private List<Word> words(Collection<Told<Consent>> consents, Asked asked, AboutDecider about) {
        List<Word> words = new ArrayList<>();
        for (Told<Consent> consent : consents) {
            Word.of(consent, asked, table, about).ifPresent(words::add);
        }
        return words;
    }

    private static List<Word> on(LocalDate day, List<Word> words) {
        List<Word> today = new ArrayList<>(words);
        today.removeIf(word -> !word.spell().holdsOn(day));
        return today;
    }

    /** The days on which a decision begins or is over, the child comes to another stage, or the table changes. */
    private List<LocalDate> turns(List<Word> words, AboutDecider about) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<LocalDate> turns = new ArrayList<>(about.turns());
        turns.addAll(table.turns());
        for (Word word : words) {
            word.spell().addTurns(turns);
        }
        return turns;
    }
}
