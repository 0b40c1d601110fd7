package hub.table;

import hub.model.NhsNumber;
import hub.model.Upn;
import java.util.regex.Pattern;

/** Knows what spreadsheets do to numbers and dates, so that the message can name the cause. */
final class SpreadsheetDamage {

    private static final Pattern DAY_NUMBER = Pattern.compile("\\d{5}(\\.\\d+)?");
    private static final String CURE = "; export the column as text and do not save it from a spreadsheet";

    private SpreadsheetDamage() {}

    static Conversion.Maker nhsNumber() {
        return text -> {
            try {
                return NhsNumber.of(text);
            } catch (IllegalArgumentException e) {
                checkPowersOfTen(text);
                checkLostZero(text.length() == 9, "0" + text, NhsNumber::of, e);
                throw e;
            }
        };
    }

    static Conversion.Maker upn() {
        return text -> {
            try {
                return Upn.of(text);
            } catch (IllegalArgumentException e) {
                checkPowersOfTen(text);
                checkLostZero(text.length() == 12, text.charAt(0) + "0" + text.substring(1), Upn::of, e);
                throw e;
            }
        };
    }

    /** A spreadsheet's day number: 44000 is a day in 2020, and 44000.75 six o'clock in its evening. */
    static void checkDayNumber(String text) {
        if (DAY_NUMBER.matcher(text).matches()) {
            throw new Conversion.DamagedBySpreadsheet("a spreadsheet has turned the date into a day number" + CURE);
        }
    }

    /** {@code 9.43E+09}. */
    private static void checkPowersOfTen(String text) {
        int e = Math.max(text.indexOf('E'), text.indexOf('e'));
        if (e > 0 && e + 1 < text.length() && Character.isDigit(text.charAt(0)) && isPower(text.substring(e + 1))) {
            throw new Conversion.DamagedBySpreadsheet(
                    "a spreadsheet has shortened the number to a power of ten, and its last digits are lost" + CURE);
        }
    }

    private static boolean isPower(String text) {
        return text.chars().allMatch(c -> c == '+' || c == '-' || Character.isDigit(c));
    }

    /** If the number with a zero put back would be right, the cause is plain; the zero is not put back, for that would be a guess. */
    private static void checkLostZero(
            boolean oneShort, String mended, Conversion.Maker maker, IllegalArgumentException otherwise) {
        if (!oneShort) {
            throw otherwise;
        }
        try {
            maker.make(mended);
        } catch (IllegalArgumentException e) {
            throw otherwise;
        }
        throw new Conversion.DamagedBySpreadsheet("a spreadsheet has taken a leading zero from the number" + CURE);
    }
}
