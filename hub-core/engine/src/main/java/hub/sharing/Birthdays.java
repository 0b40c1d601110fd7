package hub.sharing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/**
 * The three dates on which another person comes to decide about a child: the 16th birthday (capacity is presumed), the end of compulsory
 * school age (education rights pass on), the 18th birthday (parental responsibility ends). A July child's rights pass before it is 16, a
 * September child's nine months after.
 */
record Birthdays(LocalDate born) {

    Stage on(LocalDate day) {
        boolean sixteen = !day.isBefore(birthday(16));
        boolean leftSchool = day.isAfter(compulsorySchoolAgeEnds());
        if (!day.isBefore(birthday(18))) {
            return Stage.ADULT;
        }
        if (leftSchool) {
            return sixteen ? Stage.YOUNG_PERSON : Stage.LEFT_SCHOOL_UNDER_SIXTEEN;
        }
        return sixteen ? Stage.SIXTEEN_AT_SCHOOL : Stage.CHILD;
    }

    /** The first day of each later stage. */
    Stream<LocalDate> changes() {
        return Stream.of(birthday(16), compulsorySchoolAgeEnds().plusDays(1), birthday(18));
    }

    /** The last Friday in June of the school year of the 16th birthday (Education Act 1996, s8); that day still belongs to it. */
    LocalDate compulsorySchoolAgeEnds() {
        LocalDate sixteenth = birthday(16);
        int year = sixteenth.getYear() + (sixteenth.getMonthValue() >= Month.SEPTEMBER.getValue() ? 1 : 0);
        return LocalDate.of(year, Month.JUNE, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    }

    /** In a common year a child of 29 February has its birthday on 1 March. */
    private LocalDate birthday(int age) {
        LocalDate day = born.plusYears(age);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }
}
