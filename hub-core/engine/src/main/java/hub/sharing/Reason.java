package hub.sharing;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Why a policy finds what it finds: a code for programs (lower-case letters and hyphens), and a sentence for people, plain English with
 * nothing personal in it. Two are equal that say the same.
 */
public final class Reason {

    private final String code;
    private final Supplier<String> words;

    public Reason(String code, String sentence) {
        this(code, () -> sentence);
    }

    /** @param words makes the sentence, the same each time; most reasons are never read, so it is made when somebody does */
    Reason(String code, Supplier<String> words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public String sentence() {
        return words.get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Reason reason
                        && code.equals(reason.code)
                        && sentence().equals(reason.sentence());
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** {@code code: sentence}. */
    @Override
    public String toString() {
        return code + ": " + sentence();
    }
}
