package hub.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;

/**
 * A decision about sharing that somebody made: a fact, never overwritten.
 *
 * @param decidedBy in what capacity
 * @param decider who decided
 * @param relationship to the child
 * @param recipients organisation ids it covers; none known stands for every recipient
 * @param purposes purposes it covers, by code
 * @param categories data categories it covers; none known stands for all of the purpose
 * @param until last day it holds
 * @param evidence where the form is kept
 * @param status how far the form has come; one that is not recorded counts as active
 * @param ability whether the child or young person can take this decision, as somebody assessed it
 * @param abilityAssessor who assessed it
 * @param abilityAssessedOn when
 * @param abilityReason on what grounds
 * @param supersededBy the source's own key of the consent that takes this one's place
 */
@RecordBuilder
public record Consent(
        @Category(DataCategory.CONSENT) Known<ConsentDecision> decision,
        @Category(DataCategory.CONSENT) Known<DecidedBy> decidedBy,
        @Category(DataCategory.CONSENT) Known<PersonName> decider,
        @Category(DataCategory.CONSENT) Known<String> relationship,
        @Category(DataCategory.CONSENT) Known<ParentalResponsibility> parentalResponsibility,
        @Category(DataCategory.CONSENT) Known<Set<OrganisationId>> recipients,
        @Category(DataCategory.CONSENT) Known<Set<String>> purposes,
        @Category(DataCategory.CONSENT) Known<Set<DataCategory>> categories,
        @Category(DataCategory.CONSENT) Known<LocalDate> decidedOn,
        @Category(DataCategory.CONSENT) Known<LocalDate> from,
        @Category(DataCategory.CONSENT) Known<LocalDate> until,
        @Category(DataCategory.CONSENT) Known<String> obtained,
        @Category(DataCategory.CONSENT) Known<String> evidence,
        @Category(DataCategory.CONSENT) Known<ConsentStatus> status,
        @Category(DataCategory.CONSENT) Known<DecisionAbility> ability,
        @Category(DataCategory.CONSENT) Known<String> abilityAssessor,
        @Category(DataCategory.CONSENT) Known<LocalDate> abilityAssessedOn,
        @Category(DataCategory.CONSENT) Known<String> abilityReason,
        @Category(DataCategory.CONSENT) Known<String> supersededBy)
        implements HubRecord {

    public Consent {
        decision = Known.orNotRecorded(decision);
        decidedBy = Known.orNotRecorded(decidedBy);
        decider = Known.orNotRecorded(decider);
        relationship = Known.orNotRecorded(relationship);
        parentalResponsibility = Known.orNotRecorded(parentalResponsibility);
        recipients = Known.orNotRecorded(recipients);
        purposes = Known.orNotRecorded(purposes);
        categories = Known.orNotRecorded(categories);
        decidedOn = Known.orNotRecorded(decidedOn);
        from = Known.orNotRecorded(from);
        until = Known.orNotRecorded(until);
        obtained = Known.orNotRecorded(obtained);
        evidence = Known.orNotRecorded(evidence);
        status = Known.orNotRecorded(status);
        ability = Known.orNotRecorded(ability);
        abilityAssessor = Known.orNotRecorded(abilityAssessor);
        abilityAssessedOn = Known.orNotRecorded(abilityAssessedOn);
        abilityReason = Known.orNotRecorded(abilityReason);
        supersededBy = Known.orNotRecorded(supersededBy);
    }
}
