package hub.product;

import hub.model.NhsNumber;
import hub.model.Upn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The numbers in texts that could name a child: a UPN, an NHS number, a local number; whole, or with one kind of gap (spaces, hyphens)
 * between their parts, and given without it.
 *
 * @param any every one: most of them name nobody
 * @param wellFormed those that are an NHS number or a UPN by their check digit, and so name somebody, known to the hub or not
 */
record NamingNumbers(Set<String> any, Set<String> wellFormed) {

    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s,;()\"]*[\\p{L}\\p{N}]");
    private static final String GAPS = " -\u00a0\u2010\u2011\u2013";
    private static final int MOST_PARTS = 6;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 64;
    private static final int DIGITS = 3;
    private static final List<Integer> NHS_GROUPS = List.of(3, 3, 4);

    static NamingNumbers in(Iterable<String> texts) {
        NamingNumbers found = new NamingNumbers(new HashSet<>(), new HashSet<>());
        for (String text : texts) {
            if (digits(text) >= DIGITS) {
                found.read(text);
            }
        }
        return found;
    }

    private void read(String text) {
        WORD.matcher(text).results().map(MatchResult::group).forEach(this::could);
        List<MatchResult> parts = PART.matcher(text).results().toList();
        for (int first = 0; first < parts.size(); first++) {
            List<Integer> lengths = new ArrayList<>();
            StringBuilder number = new StringBuilder();
            for (int last = first; last < parts.size() && lengths.size() < MOST_PARTS; last++) {
                if (last > first && !joins(text, parts, last, first)) {
                    break;
                }
                number.append(parts.get(last).group());
                lengths.add(parts.get(last).group().length());
                took(number.toString().toUpperCase(Locale.ROOT), lengths, isWhole(text, parts, first, last));
            }
        }
    }

    private void took(String number, List<Integer> lengths, boolean whole) {
        could(number);
        boolean nhs = whole && (lengths.size() == 1 || lengths.equals(NHS_GROUPS)) && is(number, NhsNumber::new);
        if (nhs || is(number, Upn::new)) {
            wellFormed.add(number);
        }
    }

    private void could(String number) {
        if (number.length() >= SHORTEST && number.length() <= LONGEST && digits(number) >= DIGITS) {
            any.add(number);
        }
    }

    /** Whether a part follows the one before it after the one gap that all parts since the first have. */
    private static boolean joins(String text, List<MatchResult> parts, int part, int first) {
        int gap = parts.get(part - 1).end();
        return parts.get(part).start() == gap + 1
                && GAPS.indexOf(text.charAt(gap)) >= 0
                && text.charAt(gap) == text.charAt(parts.get(first).end());
    }

    /** Whether it is no piece of a longer row of digits, such as a telephone number. */
    private static boolean isWhole(String text, List<MatchResult> parts, int first, int last) {
        boolean more = first > 0
                && joins(text, parts, first, first - 1)
                && digits(parts.get(first - 1).group()) > 0;
        boolean yetMore = last + 1 < parts.size()
                && joins(text, parts, last + 1, last)
                && digits(parts.get(last + 1).group()) > 0;
        return !more && !yetMore;
    }

    private static boolean is(String number, Function<String, ?> form) {
        try {
            form.apply(number);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int digits(String text) {
        int digits = 0;
        for (int place = 0; place < text.length(); place++) {
            digits += Character.isDigit(text.charAt(place)) ? 1 : 0;
        }
        return digits;
    }
}
