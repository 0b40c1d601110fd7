package hub.sharing;

import hub.model.DataCategory;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all who decided say together about one data category: each person's newest word counts. */
final class Voices {

    /** What they say. */
    enum Answer {
        GIVEN,
        /** Given, but only by someone whose parental responsibility is limited. */
        GIVEN_LIMITED,
        REFUSED,
        /** Given by one, refused for this category by another. */
        NARROWED,
        /** Given by one, refused altogether by another. */
        DISPUTED,
        SILENT
    }

    private final List<Word> words;

    /** @param words in force now, about one question */
    Voices(List<Word> words) {
        this.words = words.stream().sorted(Word.BY_AGE).toList();
    }

    Answer about(DataCategory category) {
        Collection<Word> newest = newest(category);
        List<Word> given = newest.stream().filter(Word::given).toList();
        List<Word> refused = newest.stream().filter(w -> !w.given()).toList();
        if (given.isEmpty()) {
            return refused.isEmpty() ? Answer.SILENT : Answer.REFUSED;
        }
        if (!refused.isEmpty()) {
            return refused.stream().anyMatch(Word::whole) ? Answer.DISPUTED : Answer.NARROWED;
        }
        return given.stream().allMatch(Word::limited) ? Answer.GIVEN_LIMITED : Answer.GIVEN;
    }

    boolean anyRefusal() {
        return words.stream().anyMatch(w -> !w.given());
    }

    /** Each person's newest word; a refusal that does not say whose it is stands for everyone who spoke before it. */
    private Collection<Word> newest(DataCategory category) {
        Map<String, Word> newest = new HashMap<>();
        for (Word word : words) {
            if (word.categories().contains(category)) {
                if (!word.given() && word.decider().isEmpty()) {
                    newest.replaceAll((decider, earlier) -> word);
                }
                newest.put(word.decider(), word);
            }
        }
        return newest.values();
    }
}
