package hub.sharing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The three dates on which another person comes to decide about a child. A July child's rights pass before it is 16, a September child's
 * nine months after.
 *
 * @param sixteen capacity is presumed
 * @param schoolAgeEnds the last day of compulsory school age; after it education rights pass on
 * @param eighteen parental responsibility ends
 */
record Birthdays(LocalDate sixteen, LocalDate schoolAgeEnds, LocalDate eighteen) {

    static Birthdays of(LocalDate born) {
        LocalDate sixteen = birthday(born, 16);
        return new Birthdays(sixteen, compulsorySchoolAgeEnds(sixteen), birthday(born, 18));
    }

    Stage on(LocalDate day) {
        boolean isSixteen = !day.isBefore(sixteen);
        if (!day.isBefore(eighteen)) {
            return Stage.ADULT;
        }
        if (day.isAfter(schoolAgeEnds)) {
            return isSixteen ? Stage.YOUNG_PERSON : Stage.LEFT_SCHOOL_UNDER_SIXTEEN;
        }
        return isSixteen ? Stage.SIXTEEN_AT_SCHOOL : Stage.CHILD;
    }

    /** The first day of each later stage. */
    List<LocalDate> turns() {
        return List.of(sixteen, schoolAgeEnds.plusDays(1), eighteen);
    }

    /** The last Friday in June of the school year of the 16th birthday (Education Act 1996, s8); that day still belongs to it. */
    private static LocalDate compulsorySchoolAgeEnds(LocalDate sixteen) {
        int year = sixteen.getYear() + (sixteen.getMonthValue() >= Month.SEPTEMBER.getValue() ? 1 : 0);
        return LocalDate.of(year, Month.JUNE, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    }

    /** In a common year a child of 29 February has its birthday on 1 March. */
    private static LocalDate birthday(LocalDate born, int age) {
        LocalDate day = born.plusYears(age);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }
}
