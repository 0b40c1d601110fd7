package hub.sharing;

import hub.product.SchoolAge;
import java.time.LocalDate;
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
        return new Birthdays(
                SchoolAge.birthday(born, 16), SchoolAge.compulsoryEnds(born), SchoolAge.birthday(born, 18));
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
}
