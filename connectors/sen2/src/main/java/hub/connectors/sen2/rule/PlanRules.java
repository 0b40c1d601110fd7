package hub.connectors.sen2.rule;

import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.Module;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** Rules about plans: as named, and as they stand on the census date. */
final class PlanRules {

    private static final int MAXIMUM_AGE = 19;
    /** SEND Regulations 2014, reg 18. */
    private static final List<MonthDay> PHASE_TRANSFERS = List.of(MonthDay.of(2, 15), MonthDay.of(3, 31));

    static final List<Rule> ALL = List.of(
            new Rule(
                    "plan-without-start",
                    "a named plan has no start date",
                    Item.START_DATE,
                    (plan, around) -> !plan.has(Item.START_DATE)),
            new Rule(
                    "plan-before-request",
                    "a plan starts before its request was received",
                    Item.START_DATE,
                    (plan, around) -> Rule.before(
                            plan.date(Item.START_DATE), around.request().date(Item.RECEIVED_DATE))),
            new Rule(
                    "ceased-before-start",
                    "a plan ceased before it started",
                    Item.CEASE_DATE,
                    (plan, around) -> Rule.before(plan.date(Item.CEASE_DATE), plan.date(Item.START_DATE))),
            new Rule(
                    "ceased-without-reason",
                    "a plan ceased, and no reason is given",
                    Item.CEASE_REASON,
                    (plan, around) -> plan.has(Item.CEASE_DATE) && !plan.has(Item.CEASE_REASON)),
            new Rule(
                    "reason-without-ceasing",
                    "there is a reason for ceasing, and no date",
                    Item.CEASE_DATE,
                    (plan, around) -> plan.has(Item.CEASE_REASON) && !plan.has(Item.CEASE_DATE)),
            new Rule(
                    "maximum-age-too-young",
                    "a plan ceased for maximum age, and the person was not 19",
                    Item.CEASE_REASON,
                    (plan, around) -> plan.is(Item.CEASE_REASON, "1")
                            && around.born().isPresent()
                            && plan.date(Item.CEASE_DATE)
                                    .filter(on -> !around.aged(MAXIMUM_AGE, on))
                                    .isPresent()),
            new Rule(
                    "budget-parts-without-budget",
                    "a personal budget was not taken up, and parts of it are given",
                    Item.PB,
                    (plan, around) -> plan.is(Item.PB, "0") && Rule.yes(plan, Item.OA, Item.DP)),
            new Rule(
                    "plan-without-place",
                    "a named plan says of no place where the child is to be",
                    Item.START_DATE,
                    (plan, around) -> plan.children(Module.PLAN_DETAIL).isEmpty()),
            new Rule(
                    "active-although-ceased",
                    "a plan is active, and ceased before the census date",
                    Item.TRANSFER_LA,
                    (plan, around) -> Rule.before(
                            around.namedPlan().flatMap(named -> named.date(Item.CEASE_DATE)),
                            Optional.of(around.referenceDate()))),
            new Rule(
                    "active-without-placement",
                    "an active plan has no placement",
                    Item.TRANSFER_LA,
                    (plan, around) -> plan.children(Module.PLACEMENT_DETAIL).isEmpty()),
            new Rule(
                    "active-without-need",
                    "an active plan has no need",
                    Item.TRANSFER_LA,
                    (plan, around) -> plan.children(Module.SEN_NEED).isEmpty()),
            new Rule(
                    "no-single-primary-need",
                    "an active plan's needs have not exactly one of rank 1",
                    Item.TRANSFER_LA,
                    (plan, around) -> !plan.children(Module.SEN_NEED).isEmpty()
                            && ranked(plan, Module.SEN_NEED, Item.SEN_TYPE_RANK) != 1),
            new Rule(
                    "need-twice",
                    "an active plan has one need twice",
                    Item.TRANSFER_LA,
                    (plan, around) -> needTwice(plan)),
            new Rule(
                    "transferred-from-itself",
                    "a plan was transferred from the council that makes the return",
                    Item.TRANSFER_LA,
                    (plan, around) -> plan.is(Item.TRANSFER_LA, around.council())),
            new Rule(
                    "review-outcome-without-meeting",
                    "a review has an outcome, and no meeting",
                    Item.REVIEW_MEETING,
                    (plan, around) -> plan.has(Item.REVIEW_OUTCOME) && !plan.has(Item.REVIEW_MEETING)),
            new Rule(
                    "review-decided-before-meeting",
                    "a review was decided before its meeting",
                    Item.LAST_REVIEW,
                    (plan, around) -> plan.has(Item.REVIEW_OUTCOME)
                            && Rule.before(plan.date(Item.LAST_REVIEW), plan.date(Item.REVIEW_MEETING))),
            new Rule(
                    "phase-transfer-day",
                    "a phase transfer is due on another day than 15 February or 31 March",
                    Item.PHASE_DUE,
                    (plan, around) -> plan.date(Item.PHASE_DUE)
                            .filter(due -> !PHASE_TRANSFERS.contains(MonthDay.from(due)))
                            .isPresent()));

    private PlanRules() {}

    static long ranked(Block plan, Module module, Item rank) {
        return plan.children(module).stream().filter(row -> row.is(rank, "1")).count();
    }

    private static boolean needTwice(Block plan) {
        List<String> types = plan.children(Module.SEN_NEED).stream()
                .flatMap(need -> need.readable(Item.SEN_TYPE).stream())
                .toList();
        return types.stream().distinct().count() < types.size();
    }
}
