package hub.table;

import java.text.Normalizer;

/** Takes off what nobody typed on purpose: spaces around a value, zero-width spaces, and letters written in two parts (NFC). */
final class CleanText {

    private CleanText() {}

    /** The cleaned text; the same object if there was nothing to clean. A tab or a line break is kept: it may be meant. */
    static String of(String text) {
        return isPlain(text) ? text : cleaned(text);
    }

    private static boolean isPlain(String text) {
        int length = text.length();
        if (length == 0) {
            return true;
        }
        if (text.charAt(0) == ' ' || text.charAt(length - 1) == ' ') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) > 0x7E) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> !isZeroWidth(c)).forEach(c -> kept.append((char) c));
        int from = 0;
        int to = kept.length();
        while (from < to && Character.isSpaceChar(kept.charAt(from))) {
            from++;
        }
        while (from < to && Character.isSpaceChar(kept.charAt(to - 1))) {
            to--;
        }
        String clean = Normalizer.normalize(kept.substring(from, to), Normalizer.Form.NFC);
        return clean.equals(text) ? text : clean;
    }

    private static boolean isZeroWidth(int c) {
        return c == 0x200B || c == 0x2060 || c == 0xFEFF;
    }
}
