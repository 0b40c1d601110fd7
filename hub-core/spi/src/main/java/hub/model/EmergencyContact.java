package hub.model;

import java.util.List;

/**
 * A contact as a crew needs it, in the order to ring.
 *
 * @param name as they answer the telephone
 * @param relationship to the child
 * @param phones in the order to try
 * @param hours when they can be reached
 * @param language with whether an interpreter is needed
 * @param mayCollect whether the child may be handed to them
 */
public record EmergencyContact(
        String name,
        Known<String> relationship,
        List<Phone> phones,
        Known<String> hours,
        Known<String> language,
        Known<Boolean> mayCollect) {

    public EmergencyContact {
        phones = List.copyOf(phones);
        relationship = Known.orNotRecorded(relationship);
        hours = Known.orNotRecorded(hours);
        language = Known.orNotRecorded(language);
        mayCollect = Known.orNotRecorded(mayCollect);
    }

    @Override
    public String toString() {
        return "EmergencyContact[…]";
    }
}
