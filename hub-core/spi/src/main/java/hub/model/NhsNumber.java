package hub.model;

import java.util.regex.Pattern;

/**
 * An NHS number: ten digits, the last a modulus 11 check digit (NHS data dictionary). Spaces and hyphens are accepted on input.
 *
 * <p>A number whose ten digits are all the same passes the sum and is nobody's: refused.
 */
public record NhsNumber(String value) implements Identifier {

    public static final String SYSTEM = "nhs-number";
    private static final Pattern TEN_DIGITS = Pattern.compile("\\d{10}");

    public NhsNumber {
        if (!TEN_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("an NHS number has ten digits");
        }
        if (value.chars().distinct().count() == 1) {
            throw new IllegalArgumentException("an NHS number of ten equal digits is a dummy");
        }
        if (checkDigit(value) != value.charAt(9) - '0') {
            throw new IllegalArgumentException("the NHS number's check digit is wrong");
        }
    }

    public static NhsNumber of(String text) {
        return new NhsNumber(text.strip().replace(" ", "").replace("-", ""));
    }

    /** The check digit of the first nine digits, or 10 if no number with these nine is ever issued. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        return (11 - sum % 11) % 11;
    }

    @Override
    public String system() {
        return SYSTEM;
    }

    @Override
    public String toString() {
        return "NhsNumber[…]";
    }
}
