package hub.connectors.sen2.record;

import hub.connector.Fault;
import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.Module;
import hub.connectors.sen2.layout.Version;
import hub.model.ActivePlan;
import hub.model.ActivePlanBuilder;
import hub.model.Child;
import hub.model.CouncilReturn;
import hub.model.Disagreement;
import hub.model.EhcPlan;
import hub.model.Known;
import hub.model.PersonalBudget;
import java.util.List;
import java.util.Optional;

/**
 * The blocks of a return from the hub's records, for the writer.
 *
 * @param version what the return is written in: the one it says it has
 */
public record ReturnBlocks(Version version) {

    private static final ActivePlan NO_ACTIVE_PLAN = ActivePlanBuilder.builder().build();

    /** @throws Fault of kind {@link Fault.Kind#REJECTED} if the record does not say the year of a return that there was */
    public static ReturnBlocks of(CouncilReturn header) {
        return header.year()
                .value()
                .flatMap(Version::of)
                .map(ReturnBlocks::new)
                .orElseThrow(() -> Fault.rejected("a return without the year of its census cannot be written"));
    }

    public Block header(CouncilReturn header) {
        BlockWriter to = new BlockWriter(Module.HEADER);
        to.text(Item.COLLECTION, header.collection());
        to.number(Item.YEAR, header.year());
        to.date(Item.REFERENCE_DATE, header.referenceDate());
        to.text(Item.SOURCE_LEVEL, header.sourceLevel());
        to.text(Item.LEA, header.council());
        to.text(Item.SOFTWARE_CODE, header.software());
        to.text(Item.RELEASE, header.release());
        to.text(Item.SERIAL_NO, header.serialNumber());
        to.text(Item.DATE_TIME, header.madeAt());
        to.text(Item.DMO, header.medicalOfficer());
        to.text(Item.DCO, header.clinicalOfficer());
        to.text(Item.DSCO, header.socialCareOfficer());
        return to.block();
    }

    /** @param plans in the order in which they are to stand */
    public Block person(Child child, List<EhcPlan> plans) {
        Block person = PersonRecord.block(child, version);
        plans.forEach(plan -> person.add(request(plan)));
        return person;
    }

    private static Block request(EhcPlan plan) {
        BlockWriter to = new BlockWriter(Module.REQUESTS);
        to.date(Item.RECEIVED_DATE, plan.requestedOn());
        to.text(Item.REQUEST_SOURCE, plan.requestSource());
        to.flag(Item.RYA, plan.requestedInCustody());
        to.date(Item.REQUEST_OUTCOME_DATE, plan.requestOutcomeOn());
        to.text(Item.REQUEST_OUTCOME, plan.requestOutcome());
        disagreement(to, plan.aboutAssessing(), Item.REQUEST_MEDIATION, Item.REQUEST_TRIBUNAL);
        to.text(Item.EXPORTED, plan.exported());
        to.add(assessment(plan));
        to.add(active(plan));
        return to.block();
    }

    private static BlockWriter assessment(EhcPlan plan) {
        BlockWriter to = new BlockWriter(Module.ASSESSMENT);
        to.text(Item.ASSESSMENT_OUTCOME, plan.assessmentOutcome());
        to.date(Item.ASSESSMENT_OUTCOME_DATE, plan.assessmentOutcomeOn());
        disagreement(to, plan.aboutIssuing(), Item.ASSESSMENT_MEDIATION, Item.ASSESSMENT_TRIBUNAL);
        disagreement(to, plan.aboutContents(), Item.OTHER_MEDIATION, Item.OTHER_TRIBUNAL);
        to.flag(Item.WEEK20, plan.week20Exception());
        to.add(namedPlan(plan));
        return to;
    }

    private static BlockWriter namedPlan(EhcPlan plan) {
        BlockWriter to = new BlockWriter(Module.NAMED_PLAN);
        to.date(Item.START_DATE, plan.startedOn());
        to.text(Item.PLAN_RES, plan.residential());
        to.text(Item.PLAN_WBP, plan.workBased());
        Optional<PersonalBudget> budget = plan.personalBudget().value();
        budget.ifPresent(b -> to.text(Item.PB, b.takenUp()));
        budget.ifPresent(b -> to.text(Item.OA, b.organised()));
        budget.ifPresent(b -> to.text(Item.DP, b.direct()));
        to.date(Item.CEASE_DATE, plan.ceasedOn());
        to.text(Item.CEASE_REASON, plan.ceaseReason());
        plan.namedPlacements().value().orElse(List.of()).forEach(p -> to.add(PlacementRecord.namedBlock(p)));
        return to;
    }

    private static BlockWriter active(EhcPlan plan) {
        BlockWriter to = new BlockWriter(Module.ACTIVE_PLANS);
        ActivePlan active = plan.active().value().orElse(NO_ACTIVE_PLAN);
        to.text(Item.TRANSFER_LA, active.transferredFrom());
        to.text(Item.ACTIVE_RES, active.residential());
        to.text(Item.ACTIVE_WBP, active.workBased());
        to.date(Item.REVIEW_MEETING, active.reviewMeetingOn());
        to.text(Item.REVIEW_OUTCOME, active.reviewOutcome());
        to.date(Item.REVIEW_DRAFT, active.reviewDraftOn());
        to.date(Item.PHASE_DUE, active.phaseTransferDueOn());
        to.date(Item.PHASE_FINAL, active.phaseTransferFinalOn());
        to.date(Item.LAST_REVIEW, plan.lastReviewOn());
        active.placements().value().orElse(List.of()).forEach(p -> to.add(PlacementRecord.currentBlock(p)));
        plan.needs().value().orElse(List.of()).forEach(need -> {
            BlockWriter one = new BlockWriter(Module.SEN_NEED);
            one.text(Item.SEN_TYPE, Known.of(need.type()));
            one.number(Item.SEN_TYPE_RANK, Known.of(need.rank()));
            to.add(one);
        });
        return to;
    }

    private static void disagreement(BlockWriter to, Known<Disagreement> said, Item mediation, Item tribunal) {
        said.value().ifPresent(d -> to.flag(mediation, d.mediation()));
        said.value().ifPresent(d -> to.flag(tribunal, d.tribunal()));
    }
}
