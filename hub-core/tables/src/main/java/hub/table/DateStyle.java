package hub.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a date: {@code dd/mm/yyyy}, {@code d/m/yyyy}, {@code yyyy-mm-dd}, {@code yyyymmdd}. Two letters are two digits, one
 * letter is one or two; a year has four digits, because two would be a guess; anything else stands for itself.
 */
final class DateStyle {

    private static final LocalDate TELLING = LocalDate.of(2003, 1, 2);

    private final String style;

    /** @throws IllegalArgumentException that says what is wrong with the style */
    DateStyle(String style) {
        this.style = style.toLowerCase(Locale.ROOT);
        if (!once('d') || !once('m') || !once('y') || !this.style.contains("yyyy")) {
            throw new IllegalArgumentException("a date style has d or dd, m or mm, and yyyy, each once: dd/mm/yyyy");
        }
        if (this.style.contains("ddd") || this.style.contains("mmm") || this.style.contains("yyyyy")) {
            throw new IllegalArgumentException("a date style has at most two letters d, two m and four y");
        }
    }

    /** The date, or null if the text is not written in this style or there is no such day. */
    @Nullable LocalDate read(String text) {
        int at = 0;
        int[] values = new int[3];
        for (int i = 0; i < style.length(); ) {
            char letter = style.charAt(i);
            int letters = run(i);
            int digits = isPart(letter) ? digits(text, at, letters) : literal(text, at, letter);
            if (digits < 0) {
                return null;
            }
            if (isPart(letter)) {
                values["ymd".indexOf(letter)] = Integer.parseInt(text, at, at + digits, 10);
            }
            i += letters;
            at += digits;
        }
        return at == text.length() ? date(values) : null;
    }

    /** Whether some text would be one day in this style and another in the other. */
    boolean clashesWith(DateStyle other) {
        LocalDate read = other.read(write(TELLING));
        LocalDate readBack = read(other.write(TELLING));
        return read != null && !read.equals(TELLING) || readBack != null && !readBack.equals(TELLING);
    }

    private String write(LocalDate date) {
        return style.replace("yyyy", "%04d".formatted(date.getYear()))
                .replaceFirst("mm?", "%02d".formatted(date.getMonthValue()))
                .replaceFirst("dd?", "%02d".formatted(date.getDayOfMonth()));
    }

    private boolean once(char letter) {
        int first = style.indexOf(letter);
        return first >= 0 && first + run(first) == style.lastIndexOf(letter) + 1;
    }

    private int run(int from) {
        int i = from + 1;
        while (isPart(style.charAt(from)) && i < style.length() && style.charAt(i) == style.charAt(from)) {
            i++;
        }
        return i - from;
    }

    private static boolean isPart(char letter) {
        return letter == 'd' || letter == 'm' || letter == 'y';
    }

    private static int digits(String text, int at, int letters) {
        int most = letters == 1 ? 2 : letters;
        int count = 0;
        while (count < most && at + count < text.length() && isDigit(text.charAt(at + count))) {
            count++;
        }
        return count >= letters ? count : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int literal(String text, int at, char letter) {
        return at < text.length() && Character.toLowerCase(text.charAt(at)) == letter ? 1 : -1;
    }

    private static @Nullable LocalDate date(int[] yearMonthDay) {
        try {
            return LocalDate.of(yearMonthDay[0], yearMonthDay[1], yearMonthDay[2]);
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return style;
    }
}
