package hub.app.demo;

/**
 * Numbers that look right and are nobody's: NHS numbers of the 999 range, UPNs of a council that does not exist (990), telephone numbers
 * that Ofcom keeps for drama. Unique by index.
 */
final class MadeUpNumbers {

    /** How many children there can be at most, with a few NHS numbers to spare for those that are mistaken on purpose. */
    static final int MOST = 800_000;

    /** Every eight digits can be followed by nine or ten ninth digits that have a check digit; nine are used. The last group holds a dummy. */
    private static final int NHS_NUMBERS = 9 * 99_999;

    private static final int PUPILS = 1_000_000;
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private final Shuffle nhsNumbers;
    private final Shuffle pupils;

    MadeUpNumbers(long seed) {
        this.nhsNumbers = new Shuffle(seed, "nhs-number", NHS_NUMBERS);
        this.pupils = new Shuffle(seed, "upn", PUPILS);
    }

    String nhsNumber(int index) {
        int number = nhsNumbers.of(index);
        String eight = "999" + padded(number / 9, 5);
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (eight.charAt(i) - '0') * (10 - i);
        }
        return eight + lastTwo(sum, number % 9);
    }

    /** The ninth digit and the check digit: the choice-th of those ninth digits that have one (10 is none). */
    private static String lastTwo(int sumOfEight, int choice) {
        int left = choice;
        for (int ninth = 0; ninth < 10; ninth++) {
            int check = (11 - (sumOfEight + 2 * ninth) % 11) % 11;
            if (check < 10 && left-- == 0) {
                return "" + ninth + check;
            }
        }
        throw new IllegalStateException("no ninth digit left"); // nine of ten always have a check digit
    }

    /** The same number with another check digit: a slip of the pen. */
    static String wrongCheckDigit(String nhsNumber) {
        int wrong = (nhsNumber.charAt(9) - '0' + 1) % 10;
        return nhsNumber.substring(0, 9) + wrong;
    }

    /** What a spreadsheet makes of a long number. */
    static String spreadsheetDamage(String nhsNumber) {
        return nhsNumber.charAt(0) + "." + nhsNumber.substring(1, 3) + "E+09";
    }

    /** A UPN given in the year the child started school. */
    String upn(int index, int startedSchool) {
        int pupil = pupils.of(index);
        String digits =
                "990" + padded(7000 + pupil / 1000, 4) + padded(startedSchool % 100, 2) + padded(pupil % 1000, 3);
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (i + 2);
        }
        return CHECK_LETTERS.charAt(sum % 23) + digits;
    }

    static String localId(int index) {
        return "NS" + padded(index + 1, 6);
    }

    static String mobile(int number) {
        return "07700 900" + padded(number % 1000, 3);
    }

    static String landline(int number) {
        return "01632 960" + padded(number % 1000, 3);
    }

    static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
