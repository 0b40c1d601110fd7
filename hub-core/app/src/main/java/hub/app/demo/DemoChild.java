package hub.app.demo;

import java.time.LocalDate;
import java.time.Period;

/**
 * A child who does not exist.
 *
 * @param household the index of the eldest at home: twins share it
 * @param sex F or M
 * @param upn empty before school age
 */
record DemoChild(
        int index,
        int household,
        String given,
        String family,
        String sex,
        LocalDate born,
        String nhsNumber,
        String upn,
        String postcode,
        String ethnicity) {

    /** The last day on which somebody born could be past compulsory school age in the summer of 2026. */
    private static final LocalDate YOUNG_PERSON_BORN_BY = LocalDate.of(2010, 8, 31);

    String localId() {
        return MadeUpNumbers.localId(index);
    }

    int age() {
        return Period.between(born, Northshire.TODAY).getYears();
    }

    /** Past compulsory school age, and so deciding for themselves. */
    boolean youngPerson() {
        return !born.isAfter(YOUNG_PERSON_BORN_BY);
    }

    /** The year in whose September the child starts, or started, in reception. */
    int startsSchool() {
        return born.getYear() + (born.getMonthValue() > 8 ? 5 : 4);
    }

    DemoChild withUpn(String number) {
        return new DemoChild(index, household, given, family, sex, born, nhsNumber, number, postcode, ethnicity);
    }

    DemoChild called(DemoChild other) {
        return new DemoChild(
                index,
                household,
                other.given,
                other.family,
                other.sex,
                other.born,
                nhsNumber,
                upn,
                postcode,
                ethnicity);
    }

    DemoChild twinOf(DemoChild elder, Names.GivenName name) {
        return new DemoChild(
                index,
                elder.index,
                name.name(),
                elder.family,
                name.sex(),
                elder.born,
                nhsNumber,
                upn,
                elder.postcode,
                elder.ethnicity);
    }
}
