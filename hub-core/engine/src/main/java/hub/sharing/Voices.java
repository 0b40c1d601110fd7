package hub.sharing;

import hub.model.DataCategory;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * What all who decided say together: about each data category each person's newest word counts. All categories are weighed at once, as
 * sets.
 */
final class Voices {

    private final List<Word> words;
    private final EnumSet<DataCategory> agreed = none();
    private final EnumSet<DataCategory> refused = none();
    private final EnumSet<DataCategory> refusedForSure = none();
    private final EnumSet<DataCategory> refusedAltogether = none();
    private final EnumSet<DataCategory> silent = EnumSet.allOf(DataCategory.class);

    /** @param words in force now, about one question, each of some weight, the newest last */
    Voices(List<Word> words) {
        this.words = words;
        List<EnumSet<DataCategory>> newest = new ArrayList<>(words.size());
        for (Word word : words) {
            newest.add(hear(word, newest));
        }
        EnumSet<DataCategory> decided = none();
        for (int place = 0; place < newest.size(); place++) {
            if (words.get(place).weight() == Weight.DECIDES) {
                decided.addAll(newest.get(place));
            }
        }
        for (int place = 0; place < newest.size(); place++) {
            weigh(words.get(place), newest.get(place), decided);
        }
    }

    /** Those to which somebody agrees whose word is certain, and which nobody refuses. */
    EnumSet<DataCategory> given() {
        return without(agreed, refused);
    }

    /** Those to which one agrees while another refuses everything. */
    EnumSet<DataCategory> disputed() {
        EnumSet<DataCategory> disputed = EnumSet.copyOf(agreed);
        disputed.retainAll(refusedAltogether);
        return disputed;
    }

    /** Those of which only such people speak that a person must say whether they count. */
    EnumSet<DataCategory> uncertain() {
        EnumSet<DataCategory> uncertain = EnumSet.complementOf(silent);
        uncertain.removeAll(agreed);
        uncertain.removeAll(refusedForSure);
        return uncertain;
    }

    /** Those of which nobody speaks. */
    EnumSet<DataCategory> silent() {
        return silent;
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

    /**
     * The categories in which a word is its decider's newest; it takes them from the earlier ones. A refusal that does not say whose it
     * is stands for everyone who agreed before it, too.
     *
     * @param newest those of each earlier word
     */
    private EnumSet<DataCategory> hear(Word word, List<EnumSet<DataCategory>> newest) {
        EnumSet<DataCategory> own = EnumSet.copyOf(word.categories());
        for (int place = 0; place < newest.size(); place++) {
            if (words.get(place).outweighs(word)) {
                own.removeAll(newest.get(place));
            }
        }
        boolean ofAnybody = !word.given() && word.decider().isEmpty();
        for (int place = 0; place < newest.size(); place++) {
            Word earlier = words.get(place);
            if (ofAnybody && earlier.given()) {
                newest.get(place).removeAll(word.categories());
            } else if (earlier.decider().equals(word.decider())) {
                newest.get(place).removeAll(own);
            }
        }
        return own;
    }

    /** Beside a word that decides, those that only speak are not asked. */
    private void weigh(Word word, EnumSet<DataCategory> newest, EnumSet<DataCategory> decided) {
        EnumSet<DataCategory> heard = word.weight() == Weight.DECIDES ? newest : without(newest, decided);
        silent.removeAll(heard);
        if (word.given()) {
            add(heard, agreed, word.certain());
        } else {
            refused.addAll(heard);
            add(heard, refusedForSure, word.certain());
            add(heard, refusedAltogether, word.whole());
        }
    }

    private static void add(EnumSet<DataCategory> heard, EnumSet<DataCategory> to, boolean whether) {
        if (whether) {
            to.addAll(heard);
        }
    }

    private static EnumSet<DataCategory> without(EnumSet<DataCategory> some, EnumSet<DataCategory> others) {
        EnumSet<DataCategory> left = EnumSet.copyOf(some);
        left.removeAll(others);
        return left;
    }

    private static EnumSet<DataCategory> none() {
        return EnumSet.noneOf(DataCategory.class);
    }
}
