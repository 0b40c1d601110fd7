package hub.sharing;

import hub.product.SchoolAge;
import java.time.LocalDate;
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

    /** The last Friday in June of the school year of the 16th birthday; that day still belongs to it. */
    LocalDate compulsorySchoolAgeEnds() {
        return SchoolAge.compulsoryEnds(born);
    }

    private LocalDate birthday(int age) {
        return SchoolAge.birthday(born, age);
    }
}
