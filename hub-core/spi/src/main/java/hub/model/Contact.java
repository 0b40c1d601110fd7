package hub.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * A person to reach about a child. Relationship, parental responsibility, and whether they may be contacted are separate facts.
 *
 * @param rank order in an emergency, 1 first
 * @param hours when they can be reached, in words
 * @param interpreter whether an interpreter is needed
 * @param mayCollect whether the child may be handed to them
 * @param barred whether a court order bars contact; true from any source wins
 */
@RecordBuilder
public record Contact(
        @Category(DataCategory.CONTACT) Known<PersonName> name,
        @Category(DataCategory.CONTACT) Known<String> relationship,
        @Category(DataCategory.CONTACT) Known<ParentalResponsibility> parentalResponsibility,
        @Category(DataCategory.CONTACT) Known<Integer> rank,
        @Category(DataCategory.CONTACT) Known<List<Phone>> phones,
        @Category(DataCategory.CONTACT) Known<String> hours,
        @Category(DataCategory.CONTACT) Known<String> language,
        @Category(DataCategory.CONTACT) Known<Boolean> interpreter,
        @Category(DataCategory.CONTACT) Known<Boolean> mayCollect,
        @Category(DataCategory.CONTACT) Known<Boolean> barred)
        implements HubRecord {

    public Contact {
        name = Known.orNotRecorded(name);
        relationship = Known.orNotRecorded(relationship);
        parentalResponsibility = Known.orNotRecorded(parentalResponsibility);
        rank = Known.orNotRecorded(rank);
        phones = Known.orNotRecorded(phones);
        hours = Known.orNotRecorded(hours);
        language = Known.orNotRecorded(language);
        interpreter = Known.orNotRecorded(interpreter);
        mayCollect = Known.orNotRecorded(mayCollect);
        barred = Known.orNotRecorded(barred);
    }
}
