package hub.cohort;

import hub.cohort.Standings.ToldOfChild;
import hub.model.Known;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.stream.Stream;

/** The days from which a child stands otherwise to the cohort, although no record changes. */
final class Turns {

    private Turns() {}

    /** The first after a day. */
    static LocalDate after(ToldOfChild told, LocalDate on) {
        Stream<LocalDate> plans =
                told.plans().stream().flatMap(p -> value(p.content().startedOn()));
        Stream<LocalDate> enrolments = told.enrolments().stream()
                .flatMap(e -> Stream.concat(
                        value(e.content().from()), value(e.content().until()).map(until -> until.plusDays(1))));
        Stream<LocalDate> leaving = Leaving.all(told).flatMap(left -> Stream.of(left.day(), left.forgotten()));
        return Stream.of(plans, enrolments, leaving, Stream.of(nextSchoolYear(on)))
                .flatMap(days -> days)
                .filter(day -> day.isAfter(on))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static LocalDate nextSchoolYear(LocalDate on) {
        LocalDate begins = LocalDate.of(on.getYear(), Month.SEPTEMBER, 1);
        return begins.isAfter(on) ? begins : begins.plusYears(1);
    }

    private static Stream<LocalDate> value(Known<LocalDate> day) {
        return day.value().stream();
    }
}
