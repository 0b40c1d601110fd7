package hub.app.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;

/** How answers of the engine are put to people: whole, and its constants as words. */
final class Answers {

    private static final int PAGE = 1_000;

    private Answers() {}

    /** Every page of a list, in its order. @param pages what comes after an id, at most so many */
    static <T> List<T> all(BiFunction<Long, Integer, List<T>> pages, ToLongFunction<T> id) {
        List<T> all = new ArrayList<>();
        List<T> page = pages.apply(0L, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = pages.apply(id.applyAsLong(page.get(page.size() - 1)), PAGE);
        }
        return all;
    }

    /** {@code ask-a-person}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
