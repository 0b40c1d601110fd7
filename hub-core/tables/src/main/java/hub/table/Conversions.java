package hub.table;

import hub.model.LocalId;
import hub.model.NhsNumber;
import hub.model.OrganisationId;
import hub.model.Stop;
import hub.model.Upn;
import hub.model.Urn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The conversions that a mapping file can name. */
final class Conversions {

    private static final Map<String, Conversion> BY_NAME = Stream.of(
                    new Conversion("text", String.class, text -> text),
                    new Conversion("nhs-number", NhsNumber.class, SpreadsheetDamage.nhsNumber()),
                    new Conversion("upn", Upn.class, SpreadsheetDamage.upn()),
                    new Conversion("id", String.class, Conversions::id),
                    new Conversion("urn", Urn.class, Urn::of),
                    new Conversion("organisation", OrganisationId.class, OrganisationId::of),
                    new Conversion("number", Integer.class, Conversions::number),
                    new Conversion("yes-no", Boolean.class, Conversions::yesNo),
                    new Conversion("time", LocalTime.class, Times::time),
                    new Conversion("date-time", Instant.class, Times::instant),
                    new Conversion("stop", Stop.class, Times::stop))
            .collect(Collectors.toUnmodifiableMap(Conversion::kind, Function.identity()));

    /** Every name that {@code is:} can take, for messages. */
    static final String NAMES =
            "hub-word, local-id, " + BY_NAME.keySet().stream().sorted().collect(Collectors.joining(", "));

    private Conversions() {}

    static Optional<Conversion> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The child's number in the source itself. */
    static Conversion localId(String source) {
        return new Conversion("local-id", LocalId.class, text -> new LocalId(source, text));
    }

    /** A date in one of the styles; they are known not to read one text in two ways. */
    static Conversion date(List<DateStyle> styles) {
        String expected = styles.stream().map(DateStyle::toString).collect(Collectors.joining(" or "));
        return new Conversion("date", LocalDate.class, text -> {
            for (DateStyle style : styles) {
                LocalDate date = style.read(text);
                if (date != null) {
                    return date;
                }
            }
            SpreadsheetDamage.checkDayNumber(text);
            throw new IllegalArgumentException("the cell is no date written " + expected);
        });
    }

    /** One of the codes, whatever its case. A code may stand for a {@link hub.model.Known} state in place of a value. */
    static Conversion codes(Class<?> type, Map<String, ?> values) {
        return new Conversion("code", type, text -> {
            Object value = values.get(text.toLowerCase(Locale.ROOT));
            if (value == null) {
                throw new Conversion.UnknownCode(
                        "the cell holds a code that the mapping does not know: mend it, or add it to the column's codes");
            }
            return value;
        });
    }

    /** Several values in one cell. Empty places between separators are passed over. */
    static Conversion list(String separator, Conversion each) {
        return new Conversion(each.kind(), each.type(), text -> {
            List<Object> values = new ArrayList<>();
            for (int from = 0; from <= text.length(); ) {
                int to = text.indexOf(separator, from) < 0 ? text.length() : text.indexOf(separator, from);
                String part = text.substring(from, to).strip();
                if (!part.isEmpty()) {
                    values.add(each.maker().make(part));
                }
                from = to + separator.length();
            }
            return values;
        });
    }

    private static String id(String text) {
        if (text.length() > 64 || !text.chars().allMatch(c -> c == '-' || c < 0x80 && Character.isLetterOrDigit(c))) {
            throw new IllegalArgumentException("the cell is no id: at most 64 letters, digits and hyphens");
        }
        return text;
    }

    private static Integer number(String text) {
        if (text.isEmpty() || text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("the cell is no whole number of at most nine digits");
        }
        return Integer.valueOf(text);
    }

    private static Boolean yesNo(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (Arrays.asList("y", "yes", "true", "1").contains(lower)) {
            return true;
        }
        if (Arrays.asList("n", "no", "false", "0").contains(lower)) {
            return false;
        }
        throw new IllegalArgumentException("the cell is neither yes nor no: write Y or N");
    }
}
