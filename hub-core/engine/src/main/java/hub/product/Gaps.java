package hub.product;

import hub.model.Known;
import java.util.ArrayList;
import java.util.List;

/** What a reader of a plan would want to know and no source has told, sentence by sentence. */
final class Gaps {

    private final List<String> sentences = new ArrayList<>();

    Gaps say(boolean lacks, String sentence) {
        if (lacks) {
            sentences.add(sentence);
        }
        return this;
    }

    Known<List<String>> told() {
        return sentences.isEmpty() ? Known.noneKnown() : Known.of(sentences);
    }

    static boolean unrecorded(Known<?> known) {
        return known.state() == Known.State.NOT_RECORDED;
    }

    static boolean nothingIn(Known<?> known) {
        return unrecorded(known) || known.state() == Known.State.NONE_KNOWN;
    }

    static boolean fewerThanTwo(Known<? extends List<?>> contacts) {
        return nothingIn(contacts)
                || contacts.value().map(list -> list.size() < 2).orElse(false);
    }
}
