package hub.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A unique pupil number: a check letter and twelve digits, the last of which is a letter in a temporary number (DfE, UPN 2.0). For
 * education use: never sent to the NHS.
 */
public record Upn(String value) implements Identifier {

    public static final String SYSTEM = "upn";
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final Pattern FORM = Pattern.compile("[" + CHECK_LETTERS + "]\\d{11}[\\d" + CHECK_LETTERS + "]");

    public Upn {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a UPN is a check letter (not I, O or S) and twelve digits, the last a letter if it is temporary");
        }
        if (checkLetter(value) != value.charAt(0)) {
            throw new IllegalArgumentException("the UPN's check letter is wrong");
        }
    }

    public static Upn of(String text) {
        return new Upn(text.strip().toUpperCase(Locale.ROOT));
    }

    private static char checkLetter(String upn) {
        int sum = 0;
        for (int i = 1; i < 13; i++) {
            char c = upn.charAt(i);
            int worth = Character.isDigit(c) ? c - '0' : CHECK_LETTERS.indexOf(c);
            sum += worth * (i + 1);
        }
        return CHECK_LETTERS.charAt(sum % 23);
    }

    @Override
    public String system() {
        return SYSTEM;
    }

    @Override
    public String toString() {
        return "Upn[…]";
    }
}
