package hub.model;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A driver or passenger assistant. Training is a record of its own ({@link CrewTraining}), an extract of its own.
 *
 * @param operator who employs them
 */
@RecordBuilder
public record CrewMember(
        @Category(DataCategory.CREW) Known<PersonName> name,
        @Category(DataCategory.CREW) Known<CrewRole> role,
        @Category(DataCategory.CREW) Known<OrganisationId> operator,
        @Category(DataCategory.CREW) Known<String> phone)
        implements HubRecord {

    public CrewMember {
        name = Known.orNotRecorded(name);
        role = Known.orNotRecorded(role);
        operator = Known.orNotRecorded(operator);
        phone = Known.orNotRecorded(phone);
    }
}
