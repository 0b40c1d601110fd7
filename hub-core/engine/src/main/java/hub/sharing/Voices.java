package hub.sharing;

import hub.model.DataCategory;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all who decided say together about one data category: each person's newest word counts. */
final class Voices {

    /** What they say. */
    enum Answer {
        GIVEN,
        REFUSED,
        /** Given by one, refused for this category by another. */
        NARROWED,
        /** Given by one, refused altogether by another. */
        DISPUTED,
        /** Only by those of whom a person must say whether they count. */
        UNCERTAIN,
        SILENT
    }

    private final List<Word> words;

    /** @param words in force now, about one question, each of some weight */
    Voices(List<Word> words) {
        this.words = words.stream().sorted(Word.BY_AGE).toList();
    }

    Answer about(DataCategory category) {
        List<Word> heard = heard(newest(category));
        List<Word> refused = heard.stream().filter(w -> !w.given()).toList();
        if (heard.stream().anyMatch(w -> w.given() && certain(w))) {
            return refused.isEmpty()
                    ? Answer.GIVEN
                    : refused.stream().anyMatch(Word::whole) ? Answer.DISPUTED : Answer.NARROWED;
        }
        if (refused.stream().anyMatch(Voices::certain)) {
            return Answer.REFUSED;
        }
        return heard.isEmpty() ? Answer.SILENT : Answer.UNCERTAIN;
    }

    /** Why a person must be asked. */
    Optional<Reason> question() {
        return words.stream().filter(w -> !certain(w)).map(Word::reason).findFirst();
    }

    /** Why those whose words count do. */
    List<Reason> reasons(boolean given) {
        return words.stream()
                .filter(w -> w.given() == given && certain(w))
                .map(Word::reason)
                .distinct()
                .toList();
    }

    boolean anyRefusal() {
        return words.stream().anyMatch(w -> !w.given());
    }

    /** Beside a word that decides, those that only speak are not asked. */
    private static List<Word> heard(Collection<Word> newest) {
        List<Word> deciding =
                newest.stream().filter(w -> w.weight() == Weight.DECIDES).toList();
        return deciding.isEmpty() ? List.copyOf(newest) : deciding;
    }

    private static boolean certain(Word word) {
        return word.weight() != Weight.ASK_A_PERSON;
    }

    /** Each person's newest word; a refusal that does not say whose it is stands for everyone who agreed before it. */
    private Collection<Word> newest(DataCategory category) {
        Map<String, Word> newest = new HashMap<>();
        for (Word word : words) {
            if (word.categories().contains(category)) {
                if (!word.given() && word.decider().isEmpty()) {
                    newest.replaceAll((decider, earlier) -> earlier.given() ? word : earlier);
                }
                newest.merge(word.decider(), word, Voices::newer);
            }
        }
        return newest.values();
    }

    /** The later word, unless it refuses once more and counts for less. */
    private static Word newer(Word earlier, Word later) {
        boolean lighter = later.weight().compareTo(earlier.weight()) < 0;
        return lighter && !earlier.given() && !later.given() ? earlier : later;
    }
}
