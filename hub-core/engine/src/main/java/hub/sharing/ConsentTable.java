package hub.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose decision about sharing counts for what: the rows of {@code config/consent-precedence.yaml}. The first row that fits a decision
 * says its weight; a decision that no row fits is a question for a person.
 */
public record ConsentTable(List<Row> rows) {

    private static final Row NO_ROW = new Row(
            "no-rule",
            Map.of(),
            Weight.ASK_A_PERSON,
            "The table of consents has no rule for this decision.",
            Optional.empty(),
            Optional.empty());

    /**
     * One rule.
     *
     * @param id its reason code, less {@code consent-}
     * @param when the words of each aspect that it fits; an aspect that it does not name fits always
     * @param because for people
     * @param until the last day it holds
     */
    record Row(
            String id,
            Map<Aspect, Set<String>> when,
            Weight counts,
            String because,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {

        Row {
            when = Map.copyOf(when);
        }

        Reason reason() {
            return new Reason("consent-" + id, because);
        }

        boolean fits(Map<Aspect, String> decision, LocalDate day) {
            return from.map(f -> !day.isBefore(f)).orElse(true)
                    && until.map(u -> !day.isAfter(u)).orElse(true)
                    && when.entrySet().stream().allMatch(e -> e.getValue().contains(decision.get(e.getKey())));
        }
    }

    public ConsentTable {
        rows = List.copyOf(rows);
    }

    Row row(Map<Aspect, String> decision, LocalDate day) {
        for (Row row : rows) {
            if (row.fits(decision, day)) {
                return row;
            }
        }
        return NO_ROW;
    }

    /** The days on which a row begins to hold or no longer holds. */
    Stream<LocalDate> changes() {
        return rows.stream().flatMap(r -> Stream.concat(r.from().stream(), r.until().map(u -> u.plusDays(1)).stream()));
    }
}
