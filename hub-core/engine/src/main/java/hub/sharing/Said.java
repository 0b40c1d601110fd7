package hub.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is on file that says anything to one question.
 *
 * @param words in force that day, whether they count or not; the newest last. A consent that is gone from its source is not among them
 * @param lost whether such a consent would count
 * @param turn the next day on which any of it begins, is over, or may come to count for something else
 */
record Said(List<Word> words, boolean lost, LocalDate turn) {

    static Said to(Question question, FactsOfDay known) {
        List<Word> words = new ArrayList<>();
        boolean lost = false;
        LocalDate turn = Finding.NEVER;
        for (Word word : known.words()) {
            if (!word.answers(question)) {
                continue;
            }
            if (word.absent() && word.given()) {
                lost |= word.counts() && word.inForce();
                continue;
            }
            turn = Finding.earlier(Finding.earlier(turn, known.turn()), word.turn());
            if (word.inForce()) {
                words.add(word);
            }
        }
        return new Said(words, lost, turn);
    }

    /** What those say together whose word counts. */
    Voices voices() {
        List<Word> counting = new ArrayList<>(words);
        counting.removeIf(word -> !word.counts());
        return new Voices(counting);
    }

    /** Why the others do not count. */
    List<Reason> whyNot() {
        return words.stream()
                .filter(word -> !word.counts())
                .map(Word::reason)
                .distinct()
                .toList();
    }
}
