package hub.refresh;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;

/**
 * On which days of each year refreshes are due.
 *
 * @param days at least one
 */
public record Schedule(List<MonthDay> days) {

    /** Once a term: on 1 September, 1 January and 1 April. */
    public static final Schedule TERMLY =
            new Schedule(List.of(MonthDay.of(9, 1), MonthDay.of(1, 1), MonthDay.of(4, 1)));

    public Schedule {
        days = List.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a schedule needs a day of the year, for example 09-01");
        }
    }

    /** The last day, up to and with this one, on which refreshes were due. */
    LocalDate lastDue(LocalDate today) {
        return days.stream()
                .map(day -> day.atYear(today.getYear()))
                .map(due -> due.isAfter(today) ? due.minusYears(1) : due)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
