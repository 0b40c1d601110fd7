package hub.cohort;

import hub.cohort.Standings.ToldOfChild;
import hub.model.Known;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The end of what a child had.
 *
 * @param day the first day without it
 * @param from what it was
 * @param reason SEN2 CeaseReason, of a plan
 */
record Leaving(LocalDate day, Provision from, Known<String> reason) {

    /** For so long it is told: each refresh of a school year has it, whenever it comes. */
    private static final int YEARS = 1;

    /** The last of a child who has nothing left on a day; empty if it was a year ago or more. */
    static Optional<Leaving> of(ToldOfChild told, LocalDate on) {
        return all(told)
                .filter(left -> !left.day().isAfter(on) && on.isBefore(left.forgotten()))
                .max(Comparator.comparing(Leaving::day).thenComparing(Leaving::from));
    }

    static Stream<Leaving> all(ToldOfChild told) {
        Stream<Leaving> plans = told.plans().stream()
                .map(plan -> plan.content())
                .filter(plan -> plan.startedOn().isPresent() && plan.ceasedOn().isPresent())
                .map(plan ->
                        new Leaving(plan.ceasedOn().value().orElseThrow(), Provision.EHC_PLAN, plan.ceaseReason()));
        Stream<Leaving> support = told.enrolments().stream()
                .map(enrolment -> enrolment.content())
                .filter(Standings::isSupport)
                .flatMap(enrolment -> enrolment.until().value().stream())
                .map(until -> new Leaving(until.plusDays(1), Provision.SEN_SUPPORT, Known.notRecorded()));
        return Stream.concat(plans, support);
    }

    /** The day from which it is told no more. */
    LocalDate forgotten() {
        return day.plusYears(YEARS);
    }
}
