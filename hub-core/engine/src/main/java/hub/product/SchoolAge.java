package hub.product;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** What follows from a birth date about schooling in England. A school year begins on 1 September. */
public final class SchoolAge {

    private static final int RECEPTION = 4;

    private SchoolAge() {}

    /** The last Friday in June of the school year of the 16th birthday (Education Act 1996, s8); that day still belongs to it. */
    public static LocalDate compulsoryEnds(LocalDate born) {
        LocalDate sixteenth = birthday(born, 16);
        int year = schoolYear(sixteenth) + 1;
        return LocalDate.of(year, Month.JUNE, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    }

    /** The year group of that age on a day: 0 is reception, below it is nursery; whoever is taught in another year is not known by it. */
    public static int yearGroup(LocalDate born, LocalDate day) {
        return schoolYear(day) - (schoolYear(born) + 1 + RECEPTION);
    }

    /** The year in which the school year of a day began. */
    private static int schoolYear(LocalDate day) {
        return day.getYear() - (day.getMonthValue() >= Month.SEPTEMBER.getValue() ? 0 : 1);
    }

    /** In a common year a child of 29 February has its birthday on 1 March. */
    public static LocalDate birthday(LocalDate born, int age) {
        LocalDate day = born.plusYears(age);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }
}
