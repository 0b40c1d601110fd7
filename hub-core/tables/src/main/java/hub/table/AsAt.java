package hub.table;

import hub.connector.Fault;
import hub.connector.Input;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source's own time of one input: the choices of the mapping in order, the first that says something counts.
 *
 * @param choices the column that says it; or the time that the file as a whole says
 */
record AsAt(List<Choice> choices) {

    private static final Pattern IN_NAME =
            Pattern.compile("(?<!\\d)(\\d{4})(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)(\\d\\d)?)?(?=\\.|$)");

    /**
     * One place to look.
     *
     * @param column -1 when {@code time} says it for the whole file
     */
    record Choice(int column, Optional<Instant> time) {}

    /** @param choices {@code file-name}, {@code modified}, or the number of a column */
    static AsAt of(List<Object> choices, Input input) {
        List<Choice> found = new ArrayList<>();
        for (Object choice : choices) {
            if (choice instanceof Integer column) {
                found.add(new Choice(column, Optional.empty()));
            } else if (choice.equals("modified")) {
                found.add(new Choice(-1, Optional.of(truncated(input.modified()))));
            } else {
                inName(input.name()).ifPresent(time -> found.add(new Choice(-1, Optional.of(time))));
            }
        }
        if (found.isEmpty()) {
            throw Fault.rejected(
                    input.name()
                            + ": nothing says as at when this holds: name it like children-20261120T0200.csv, with the time it was made");
        }
        return new AsAt(List.copyOf(found));
    }

    /** @throws Refused when the row says no time and nothing else does */
    Instant of(Row row) {
        for (Choice choice : choices) {
            if (choice.time().isPresent()) {
                return choice.time().get();
            }
            if (row.values()[choice.column()].isPresent()) {
                Object value = row.values()[choice.column()].value().orElseThrow();
                return truncated(value instanceof LocalDate date ? Times.startOf(date) : (Instant) value);
            }
        }
        throw new Refused("no-as-at", "", "the row does not say as at when it holds");
    }

    /** {@code children-20261120T0200.csv}: two in the morning in London. */
    private static Optional<Instant> inName(String name) {
        Matcher found = IN_NAME.matcher(name);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            LocalDateTime time = LocalDateTime.of(
                    part(found, 1), part(found, 2), part(found, 3), part(found, 4), part(found, 5), part(found, 6));
            return Optional.of(time.atZone(Times.LONDON).toInstant());
        } catch (DateTimeException e) {
            throw Fault.rejected(name + ": the time in the name is no time: write it like children-20261120T0200.csv");
        }
    }

    private static int part(Matcher found, int group) {
        return found.group(group) == null ? 0 : Integer.parseInt(found.group(group));
    }

    private static Instant truncated(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }
}
