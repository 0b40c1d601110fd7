package hub.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * The life of a request for an education, health and care plan, as the SEN2 return tells it. Coded values keep the return's codes.
 *
 * @param requestSource SEN2 RequestSource
 * @param requestedInCustody whether it was first asked for in relevant youth accommodation (SEN2 RYA)
 * @param exported the child moved to another council before it was decided (SEN2 Exported)
 * @param aboutAssessing what the family did about a refusal to assess
 * @param aboutIssuing what the family did about a refusal to issue a plan
 * @param aboutContents what the family did about the plan's contents or other matters
 * @param requestOutcome SEN2 RequestOutcome
 * @param assessmentOutcome SEN2 AssessmentOutcome
 * @param week20Exception whether an exemption from the 20 weeks applies (SEND Regulations 2014, reg 13(3))
 * @param needs by rank
 * @param school the school named in section I
 * @param setting SEN2 SENsetting, where no school is named
 * @param ceaseReason SEN2 CeaseReason
 * @param residential SEN2 PlanRes, as named in the plan
 * @param workBased SEN2 PlanWBP, as named in the plan
 * @param namedPlacements all that section I names, by rank
 * @param active the plan as it stands on the day of the return
 */
@RecordBuilder
public record EhcPlan(
        @Category(DataCategory.EDUCATION) Known<LocalDate> requestedOn,
        @Category(DataCategory.EDUCATION) Known<String> requestSource,
        @Category(DataCategory.EDUCATION) Known<LocalDate> requestOutcomeOn,
        @Category(DataCategory.EDUCATION) Known<String> requestOutcome,
        @Category(DataCategory.EDUCATION) Known<LocalDate> assessmentOutcomeOn,
        @Category(DataCategory.EDUCATION) Known<String> assessmentOutcome,
        @Category(DataCategory.EDUCATION) Known<Boolean> week20Exception,
        @Category(DataCategory.EDUCATION) Known<LocalDate> startedOn,
        @Category(DataCategory.EDUCATION) Known<LocalDate> lastReviewOn,
        @Category(DataCategory.EDUCATION) Known<List<SenNeed>> needs,
        @Category(DataCategory.EDUCATION) Known<Urn> school,
        @Category(DataCategory.EDUCATION) Known<String> setting,
        @Category(DataCategory.EDUCATION) Known<LocalDate> ceasedOn,
        @Category(DataCategory.EDUCATION) Known<String> ceaseReason,
        @Category(DataCategory.SOCIAL_CARE) Known<Boolean> requestedInCustody,
        @Category(DataCategory.EDUCATION) Known<String> exported,
        @Category(DataCategory.EDUCATION) Known<Disagreement> aboutAssessing,
        @Category(DataCategory.EDUCATION) Known<Disagreement> aboutIssuing,
        @Category(DataCategory.EDUCATION) Known<Disagreement> aboutContents,
        @Category(DataCategory.EDUCATION) Known<String> residential,
        @Category(DataCategory.EDUCATION) Known<String> workBased,
        @Category(DataCategory.EDUCATION) Known<PersonalBudget> personalBudget,
        @Category(DataCategory.EDUCATION) Known<List<EhcPlacement>> namedPlacements,
        @Category(DataCategory.EDUCATION) Known<ActivePlan> active)
        implements HubRecord {

    public EhcPlan {
        requestedOn = Known.orNotRecorded(requestedOn);
        requestSource = Known.orNotRecorded(requestSource);
        requestOutcomeOn = Known.orNotRecorded(requestOutcomeOn);
        requestOutcome = Known.orNotRecorded(requestOutcome);
        assessmentOutcomeOn = Known.orNotRecorded(assessmentOutcomeOn);
        assessmentOutcome = Known.orNotRecorded(assessmentOutcome);
        week20Exception = Known.orNotRecorded(week20Exception);
        startedOn = Known.orNotRecorded(startedOn);
        lastReviewOn = Known.orNotRecorded(lastReviewOn);
        needs = Known.orNotRecorded(needs);
        school = Known.orNotRecorded(school);
        setting = Known.orNotRecorded(setting);
        ceasedOn = Known.orNotRecorded(ceasedOn);
        ceaseReason = Known.orNotRecorded(ceaseReason);
        requestedInCustody = Known.orNotRecorded(requestedInCustody);
        exported = Known.orNotRecorded(exported);
        aboutAssessing = Known.orNotRecorded(aboutAssessing);
        aboutIssuing = Known.orNotRecorded(aboutIssuing);
        aboutContents = Known.orNotRecorded(aboutContents);
        residential = Known.orNotRecorded(residential);
        workBased = Known.orNotRecorded(workBased);
        personalBudget = Known.orNotRecorded(personalBudget);
        namedPlacements = Known.orNotRecorded(namedPlacements);
        active = Known.orNotRecorded(active);
    }
}
