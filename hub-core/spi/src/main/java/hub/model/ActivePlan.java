package hub.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * An EHC plan as it stands on the day of a SEN2 return. Coded values keep the return's codes.
 *
 * @param transferredFrom the council that the plan came from during the year (SEN2 TransferLA)
 * @param reviewOutcome SEN2 ReviewOutcome
 * @param reviewDraftOn when an amended draft was issued
 * @param residential SEN2 RES, for the plan as a whole in returns of 2023
 * @param workBased SEN2 WBP, for the plan as a whole in returns of 2023
 * @param placements where the child is placed, by rank
 */
@RecordBuilder
public record ActivePlan(
        Known<String> transferredFrom,
        Known<LocalDate> reviewMeetingOn,
        Known<String> reviewOutcome,
        Known<LocalDate> reviewDraftOn,
        Known<LocalDate> phaseTransferDueOn,
        Known<LocalDate> phaseTransferFinalOn,
        Known<String> residential,
        Known<String> workBased,
        Known<List<EhcPlacement>> placements) {

    public ActivePlan {
        transferredFrom = Known.orNotRecorded(transferredFrom);
        reviewMeetingOn = Known.orNotRecorded(reviewMeetingOn);
        reviewOutcome = Known.orNotRecorded(reviewOutcome);
        reviewDraftOn = Known.orNotRecorded(reviewDraftOn);
        phaseTransferDueOn = Known.orNotRecorded(phaseTransferDueOn);
        phaseTransferFinalOn = Known.orNotRecorded(phaseTransferFinalOn);
        residential = Known.orNotRecorded(residential);
        workBased = Known.orNotRecorded(workBased);
        placements = Known.orNotRecorded(placements);
    }
}
