package hub.connectors.sen2.record;

import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.Module;
import hub.connectors.sen2.layout.Refusal;
import hub.model.ActivePlan;
import hub.model.ActivePlanBuilder;
import hub.model.Disagreement;
import hub.model.EhcPlacement;
import hub.model.EhcPlan;
import hub.model.EhcPlanBuilder;
import hub.model.Known;
import hub.model.PersonalBudget;
import hub.model.SenNeed;
import hub.model.Urn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A request of a return, with its assessment and its plan, as an EHC plan of the hub. */
public final class PlanRecord {

    private static final ActivePlan NOTHING = ActivePlanBuilder.builder().build();

    private PlanRecord() {}

    /** @throws Refusal if a value in it cannot be read */
    public static EhcPlan of(Block request) {
        Block assessment = only(request, Module.ASSESSMENT);
        Block active = only(request, Module.ACTIVE_PLANS);
        EhcPlanBuilder plan = EhcPlanBuilder.builder();
        request(new Values(request), plan);
        assessment(new Values(assessment), plan);
        namedPlan(only(assessment, Module.NAMED_PLAN), plan);
        plan.lastReviewOn(new Values(active).date(Item.LAST_REVIEW));
        plan.needs(list(active.children(Module.SEN_NEED).stream().map(PlanRecord::need)));
        plan.active(active(active));
        return plan.build();
    }

    /** The block of a module of which there is one at most; one without anything if there is none. */
    private static Block only(Block parent, Module module) {
        List<Block> all = parent.children(module);
        if (all.size() > 1) {
            throw new Refusal(
                    "stands-twice",
                    all.get(1).place(),
                    "there is more than one " + module.element()
                            + " where there is one at most: correct it at the source");
        }
        return all.isEmpty() ? new Block(module, parent.row(), "") : all.get(0);
    }

    private static void request(Values values, EhcPlanBuilder plan) {
        plan.requestedOn(values.date(Item.RECEIVED_DATE))
                .requestSource(values.text(Item.REQUEST_SOURCE))
                .requestedInCustody(values.flag(Item.RYA))
                .requestOutcomeOn(values.date(Item.REQUEST_OUTCOME_DATE))
                .requestOutcome(values.text(Item.REQUEST_OUTCOME))
                .aboutAssessing(disagreement(values, Item.REQUEST_MEDIATION, Item.REQUEST_TRIBUNAL))
                .exported(values.text(Item.EXPORTED));
    }

    private static void assessment(Values values, EhcPlanBuilder plan) {
        plan.assessmentOutcome(values.text(Item.ASSESSMENT_OUTCOME))
                .assessmentOutcomeOn(values.date(Item.ASSESSMENT_OUTCOME_DATE))
                .aboutIssuing(disagreement(values, Item.ASSESSMENT_MEDIATION, Item.ASSESSMENT_TRIBUNAL))
                .aboutContents(disagreement(values, Item.OTHER_MEDIATION, Item.OTHER_TRIBUNAL))
                .week20Exception(values.flag(Item.WEEK20));
    }

    private static void namedPlan(Block named, EhcPlanBuilder plan) {
        Values values = new Values(named);
        List<EhcPlacement> placements = named.children(Module.PLAN_DETAIL).stream()
                .map(PlacementRecord::named)
                .toList();
        plan.startedOn(values.date(Item.START_DATE))
                .residential(values.text(Item.PLAN_RES))
                .workBased(values.text(Item.PLAN_WBP))
                .personalBudget(budget(values))
                .ceasedOn(values.date(Item.CEASE_DATE))
                .ceaseReason(values.text(Item.CEASE_REASON))
                .namedPlacements(list(placements.stream()))
                .school(main(placements).map(EhcPlacement::school).orElse(Known.<Urn>notRecorded()))
                .setting(main(placements).map(EhcPlacement::setting).orElse(Known.<String>notRecorded()));
    }

    private static Optional<EhcPlacement> main(List<EhcPlacement> placements) {
        return placements.stream().filter(p -> p.rank().equals(Known.of(1))).findFirst();
    }

    private static Known<ActivePlan> active(Block active) {
        Values values = new Values(active);
        ActivePlan plan = ActivePlanBuilder.builder()
                .transferredFrom(values.text(Item.TRANSFER_LA))
                .reviewMeetingOn(values.date(Item.REVIEW_MEETING))
                .reviewOutcome(values.text(Item.REVIEW_OUTCOME))
                .reviewDraftOn(values.date(Item.REVIEW_DRAFT))
                .phaseTransferDueOn(values.date(Item.PHASE_DUE))
                .phaseTransferFinalOn(values.date(Item.PHASE_FINAL))
                .residential(values.text(Item.ACTIVE_RES))
                .workBased(values.text(Item.ACTIVE_WBP))
                .placements(
                        list(active.children(Module.PLACEMENT_DETAIL).stream().map(PlacementRecord::current)))
                .build();
        return plan.equals(NOTHING) ? Known.notRecorded() : Known.of(plan);
    }

    private static SenNeed need(Block need) {
        Values values = new Values(need);
        String type = values.text(Item.SEN_TYPE).value().orElseThrow(() -> halfANeed(need));
        return new SenNeed(type, values.number(Item.SEN_TYPE_RANK).value().orElseThrow(() -> halfANeed(need)));
    }

    private static Refusal halfANeed(Block need) {
        return new Refusal(
                "half-a-need",
                need.place(),
                "a need has a type and a rank, and one is missing: correct it at the source");
    }

    private static Known<Disagreement> disagreement(Values values, Item mediation, Item tribunal) {
        Disagreement said = new Disagreement(values.flag(mediation), values.flag(tribunal));
        return said.mediation().isPresent() || said.tribunal().isPresent() ? Known.of(said) : Known.notRecorded();
    }

    private static Known<PersonalBudget> budget(Values values) {
        PersonalBudget budget = new PersonalBudget(values.text(Item.PB), values.text(Item.OA), values.text(Item.DP));
        boolean said = budget.takenUp().isPresent()
                || budget.organised().isPresent()
                || budget.direct().isPresent();
        return said ? Known.of(budget) : Known.notRecorded();
    }

    private static <T> Known<List<T>> list(Stream<T> values) {
        List<T> list = values.toList();
        return list.isEmpty() ? Known.notRecorded() : Known.of(list);
    }
}
