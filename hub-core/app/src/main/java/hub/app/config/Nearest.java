package hub.app.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /** {@code : did you mean "directory"?}, or what there is to choose from. */
    public static String hint(String word, Collection<String> known) {
        if (known.isEmpty()) {
            return ": nothing can be set here";
        }
        return find(word, known)
                .map(nearest -> ": did you mean \"" + nearest + "\"?")
                .orElseGet(() -> ": there is "
                        + String.join(", ", known.stream().sorted().toList()));
    }

    /** What is so near that it was probably meant. */
    static Optional<String> find(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
                .filter(nearest -> distance(word, nearest) <= Math.max(2, word.length() / 3));
    }

    /** How many letters must be put in, taken out or changed (Levenshtein). */
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int above = row[j];
                int change = i > 0 && left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                row[j] = i == 0 ? j : Math.min(Math.min(above, row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[right.length()];
    }
}
