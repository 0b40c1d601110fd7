package hub.product;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Telephone numbers in texts, in a form to compare by. */
final class TelephoneNumbers {

    private static final int COMPARED = 9;
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(?:\\+|0)\\d(?:[ ()./-]{0,2}\\d){8,13}(?!\\d)");

    private TelephoneNumbers() {}

    /** The last nine digits, so that +44 7700 900123 and 07700 900123 are one number. */
    static String plain(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - COMPARED));
    }

    /** Every number in a text that could be rung, each in its plain form. */
    static Stream<String> in(String text) {
        return NUMBER.matcher(text).results().map(found -> plain(found.group()));
    }
}
