package hub.connectors.sen2.rule;

import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.Module;
import java.util.List;
import java.util.stream.Stream;

/** Rules about places: the same for those that a plan names and those where the child is. */
final class PlacementRules {

    private static final int LEAVING_AGE = 16;

    /** The items of the one module, or of the other. */
    private record Place(
            Item urn, Item ukprn, Item setting, Item other, Item rank, Item unit, Item resourced, Module within) {

        List<Rule> rules() {
            return List.of(
                    new Rule(
                            "not-one-place",
                            "a place is a URN, a UKPRN or a setting: one of them and no more",
                            urn,
                            (row, around) -> Stream.of(urn, ukprn, setting)
                                            .filter(row::has)
                                            .count()
                                    != 1),
                    new Rule(
                            "bad-ukprn",
                            "a UKPRN has eight digits, and this has not",
                            ukprn,
                            (row, around) -> row.readable(ukprn)
                                    .filter(text -> !text.matches("\\d{8}"))
                                    .isPresent()),
                    new Rule(
                            "other-setting-without-words",
                            "a setting is another one, and nothing says which",
                            other,
                            (row, around) -> row.is(setting, "OTH") && !row.has(other)),
                    new Rule(
                            "unit-and-resourced",
                            "a place is both in a SEN unit and in resourced provision",
                            unit,
                            (row, around) -> Rule.yes(row, unit) && Rule.yes(row, resourced)),
                    new Rule(
                            "unit-without-school",
                            "a place is in a SEN unit or resourced provision of no school",
                            unit,
                            (row, around) -> Rule.yes(row, unit, resourced) && !row.has(urn)),
                    new Rule(
                            "neet-under-16",
                            "a person under 16 is said to be not in education, employment or training",
                            setting,
                            (row, around) -> row.is(setting, "NEET")
                                    && around.born().isPresent()
                                    && !around.aged(LEAVING_AGE, around.referenceDate())),
                    new Rule("no-place-rank", "a place has no rank", rank, (row, around) -> !row.has(rank)));
        }

        /** Asked of what the places hang off. */
        Rule main(Item at) {
            return new Rule(
                    "no-single-main-place",
                    "of the places of a plan not exactly one has rank 1",
                    at,
                    (plan, around) -> !plan.children(within).isEmpty() && PlanRules.ranked(plan, within, rank) != 1);
        }
    }

    private static final Place NAMED = new Place(
            Item.PLAN_URN,
            Item.PLAN_UKPRN,
            Item.PLAN_SETTING,
            Item.PLAN_SETTING_OTHER,
            Item.PLAN_RANK,
            Item.PLAN_SEN_UNIT,
            Item.PLAN_RESOURCED,
            Module.PLAN_DETAIL);

    private static final Place CURRENT = new Place(
            Item.URN,
            Item.UKPRN,
            Item.SETTING,
            Item.SETTING_OTHER,
            Item.RANK,
            Item.SEN_UNIT,
            Item.RESOURCED,
            Module.PLACEMENT_DETAIL);

    static final List<Rule> ALL = Stream.of(
                    NAMED.rules().stream(),
                    CURRENT.rules().stream(),
                    Stream.of(
                            NAMED.main(Item.START_DATE),
                            CURRENT.main(Item.TRANSFER_LA),
                            new Rule(
                                    "left-before-entry",
                                    "a person left a place before entering it",
                                    Item.LEAVING_DATE,
                                    PlacementRules::leftBeforeEntry)))
            .flatMap(rules -> rules)
            .toList();

    private PlacementRules() {}

    private static boolean leftBeforeEntry(Block row, Around around) {
        return Rule.before(row.date(Item.LEAVING_DATE), row.date(Item.ENTRY_DATE));
    }
}
