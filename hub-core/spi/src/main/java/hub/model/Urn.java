package hub.model;

import java.util.regex.Pattern;

/** A school's unique reference number in the register of schools (GIAS): six digits. */
public record Urn(String value) {

    private static final Pattern SIX_DIGITS = Pattern.compile("[1-9]\\d{5}");

    public Urn {
        if (!SIX_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("a school's URN has six digits");
        }
    }

    public static Urn of(String text) {
        return new Urn(text.strip());
    }
}
