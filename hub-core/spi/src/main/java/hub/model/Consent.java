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
        @Category(DataCategory.CONSENT) Known<String> evidence)
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
    }
}
