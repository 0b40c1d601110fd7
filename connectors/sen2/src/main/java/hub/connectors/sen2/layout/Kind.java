package hub.connectors.sen2.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What an item can hold. One value has one written form, however the shape it came in writes it. */
public enum Kind {
    TEXT("is too long or holds characters that cannot be printed", Kind::text),
    DATE("is not a date as the return writes one (2026-01-15)", Kind::date),
    MOMENT("is not a date and time as the return writes one (2026-02-02T09:30:00)", Kind::moment),
    FLAG("is neither 1 nor 0", Kind::flag),
    NUMBER("is not a whole number", text -> Integer.toString(Integer.parseInt(text)));

    /** No item of the return is nearly as long. */
    public static final int LONGEST = 4_000;

    private static final DateTimeFormatter WORDY_DATE = format("uuuu-MMM-dd");
    private static final DateTimeFormatter WORDY_MOMENT = format("uuuu-MMM-dd HH:mm:ss");

    private final String trouble;
    private final UnaryOperator<String> form;

    Kind(String trouble, UnaryOperator<String> form) {
        this.trouble = trouble;
        this.form = form;
    }

    /**
     * The one written form.
     *
     * @throws IllegalArgumentException with the end of a sentence that says what is wrong, without the value
     */
    String canonical(String text) {
        try {
            return form.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(trouble);
        }
    }

    private static String text(String text) {
        if (text.length() > LONGEST || text.chars().anyMatch(c -> c < ' ' || c == 0xFFFD || c >= 0xFFFE)) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    /** {@code 2022-09-28}; from COLLECT {@code 2022-Sep-28 00:00:00}; with a time only if that is midnight. */
    private static String date(String text) {
        if (text.length() == 10) {
            return LocalDate.parse(text).toString();
        }
        if (text.length() == 11) {
            return LocalDate.parse(text, WORDY_DATE).toString();
        }
        LocalDateTime moment = localMoment(text);
        if (!moment.equals(moment.truncatedTo(ChronoUnit.DAYS))) {
            throw new IllegalArgumentException();
        }
        return moment.toLocalDate().toString();
    }

    private static String moment(String text) {
        if (text.endsWith("Z") || text.lastIndexOf('+') > 0) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.parse(text));
        }
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(localMoment(text));
    }

    private static LocalDateTime localMoment(String text) {
        return text.indexOf('T') > 0 ? LocalDateTime.parse(text) : LocalDateTime.parse(text, WORDY_MOMENT);
    }

    private static String flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "1", "true" -> "1";
            case "0", "false" -> "0";
            default -> throw new IllegalArgumentException();
        };
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.US)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
