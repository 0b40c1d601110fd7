package hub.model;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Which kinds of social care are active for a child.
 *
 * @param childInNeed Children Act 1989, s17
 * @param childLookedAfter in the care of the council
 * @param childProtection on a child protection plan
 * @param referral a referral is open
 * @param earlyHelp an early help episode is open
 */
@RecordBuilder
public record SocialCareStatus(
        @Category(DataCategory.SOCIAL_CARE) Known<Boolean> childInNeed,
        @Category(DataCategory.SOCIAL_CARE) Known<Boolean> childLookedAfter,
        @Category(DataCategory.SOCIAL_CARE) Known<Boolean> childProtection,
        @Category(DataCategory.SOCIAL_CARE) Known<Boolean> referral,
        @Category(DataCategory.SOCIAL_CARE) Known<Boolean> earlyHelp,
        @Category(DataCategory.SOCIAL_CARE) Known<String> immigrationStatus)
        implements HubRecord {

    public SocialCareStatus {
        childInNeed = Known.orNotRecorded(childInNeed);
        childLookedAfter = Known.orNotRecorded(childLookedAfter);
        childProtection = Known.orNotRecorded(childProtection);
        referral = Known.orNotRecorded(referral);
        earlyHelp = Known.orNotRecorded(earlyHelp);
        immigrationStatus = Known.orNotRecorded(immigrationStatus);
    }
}
