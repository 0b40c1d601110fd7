package hub.sharing;

import hub.model.DataCategory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
    Voices(Collection<Word> words) {
        this.words = new ArrayList<>(words);
        this.words.sort(Word.BY_AGE);
    }

    Answer about(DataCategory category) {
        boolean agreed = false;
        boolean refused = false;
        boolean refusedForSure = false;
        boolean refusedAltogether = false;
        List<Word> heard = heard(newest(category));
        for (Word word : heard) {
            agreed |= word.given() && word.certain();
            refused |= !word.given();
            refusedForSure |= !word.given() && word.certain();
            refusedAltogether |= !word.given() && word.whole();
        }
        if (agreed) {
            return refusedAltogether ? Answer.DISPUTED : refused ? Answer.NARROWED : Answer.GIVEN;
        }
        if (refusedForSure) {
            return Answer.REFUSED;
        }
        return heard.isEmpty() ? Answer.SILENT : Answer.UNCERTAIN;
    }

    /** Why a person must be asked. */
    Optional<Reason> question() {
        return words.stream().filter(w -> !w.certain()).map(Word::reason).findFirst();
    }

    /** Why those whose words count do. */
    List<Reason> reasons(boolean given) {
        List<Reason> reasons = new ArrayList<>();
        for (Word word : words) {
            if (word.given() == given && word.certain() && !reasons.contains(word.reason())) {
                reasons.add(word.reason());
            }
        }
        return reasons;
    }

    boolean anyRefusal() {
        return words.stream().anyMatch(w -> !w.given());
    }

    /** Beside a word that decides, those that only speak are not asked. */
    private static List<Word> heard(List<Word> newest) {
        for (Word word : newest) {
            if (word.weight() == Weight.DECIDES) {
                newest.removeIf(other -> other.weight() != Weight.DECIDES);
                return newest;
            }
        }
        return newest;
    }

    /** Each person's newest word; a refusal that does not say whose it is stands for everyone who agreed before it. */
    private List<Word> newest(DataCategory category) {
        List<Word> newest = new ArrayList<>();
        for (Word word : words) {
            if (word.categories().contains(category)) {
                hear(word, newest);
            }
        }
        return newest;
    }

    private static void hear(Word word, List<Word> newest) {
        if (!word.given() && word.decider().isEmpty()) {
            newest.removeIf(Word::given);
        }
        if (!outweighed(word, newest)) {
            newest.removeIf(earlier -> earlier.decider().equals(word.decider()));
            newest.add(word);
        }
    }

    /** A refusal is not replaced by one more of the same person that counts for less. */
    private static boolean outweighed(Word word, List<Word> earlier) {
        for (Word before : earlier) {
            if (before.decider().equals(word.decider())
                    && !before.given()
                    && !word.given()
                    && word.weight().compareTo(before.weight()) < 0) {
                return true;
            }
        }
        return false;
    }
}
