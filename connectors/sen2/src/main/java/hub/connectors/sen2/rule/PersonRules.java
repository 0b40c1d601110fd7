package hub.connectors.sen2.rule;

import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.Module;
import java.time.LocalDate;
import java.util.List;

/** Rules about the person. */
final class PersonRules {

    private static final int OLDEST = 25;
    private static final int SCHOOL_AGE = 6;

    static final List<Rule> ALL = List.of(
            new Rule(
                    "no-name",
                    "a person has no surname or no forename",
                    Item.SURNAME,
                    (person, around) -> !person.has(Item.SURNAME) || !person.has(Item.FORENAME)),
            new Rule(
                    "no-birth-date",
                    "a person has no date of birth",
                    Item.BIRTH_DATE,
                    (person, around) -> !person.has(Item.BIRTH_DATE)),
            new Rule(
                    "born-after-census",
                    "the date of birth is after the census date",
                    Item.BIRTH_DATE,
                    (person, around) -> around.born()
                            .filter(around.referenceDate()::isBefore)
                            .isPresent()),
            new Rule(
                    "too-old",
                    "the person was over 25 before the year of the return began, when no plan can go on",
                    Item.BIRTH_DATE,
                    (person, around) -> around.aged(OLDEST, lastAugust(around.referenceDate()))),
            new Rule(
                    "no-sex",
                    "a person's sex is not given",
                    Item.SEX,
                    (person, around) -> !person.has(Item.SEX) && !person.has(Item.GENDER_CURRENT)),
            new Rule(
                    "no-ethnicity",
                    "a person's ethnicity is not given, not even as refused or not got",
                    Item.ETHNICITY,
                    (person, around) -> !person.has(Item.ETHNICITY)),
            new Rule(
                    "no-postcode",
                    "a person has no home postcode",
                    Item.POST_CODE,
                    (person, around) -> !person.has(Item.POST_CODE)),
            new Rule(
                    "no-number-nor-reason",
                    "there is neither UPN nor ULN, and no reason why",
                    Item.UPN_UNKNOWN,
                    (person, around) -> !numbered(person) && !person.has(Item.UPN_UNKNOWN)),
            new Rule(
                    "reason-beside-number",
                    "there is a reason for having no UPN or ULN, and there is one",
                    Item.UPN_UNKNOWN,
                    (person, around) -> numbered(person) && person.has(Item.UPN_UNKNOWN)),
            new Rule(
                    "no-number-at-school-age",
                    "a person of 6 or more has neither UPN nor ULN",
                    Item.UPN,
                    (person, around) -> !numbered(person) && around.aged(SCHOOL_AGE, around.referenceDate())),
            new Rule(
                    "bad-uln",
                    "a ULN has ten digits, and this has not",
                    Item.ULN,
                    (person, around) -> person.readable(Item.ULN)
                            .filter(uln -> !uln.matches("\\d{10}"))
                            .isPresent()),
            new Rule(
                    "no-request",
                    "a person is returned without any request",
                    Item.SURNAME,
                    (person, around) -> person.children(Module.REQUESTS).isEmpty()),
            new Rule(
                    "two-active-plans",
                    "a person has more than one active plan",
                    Item.SURNAME,
                    (person, around) -> person.children(Module.REQUESTS).stream()
                                    .filter(r ->
                                            !r.children(Module.ACTIVE_PLANS).isEmpty())
                                    .count()
                            > 1));

    private PersonRules() {}

    private static boolean numbered(Block person) {
        return person.has(Item.UPN) || person.has(Item.ULN);
    }

    /** The last day of the school year in which the return's calendar year began, the year before. */
    private static LocalDate lastAugust(LocalDate referenceDate) {
        return LocalDate.of(referenceDate.getYear() - 2, 8, 31);
    }
}
