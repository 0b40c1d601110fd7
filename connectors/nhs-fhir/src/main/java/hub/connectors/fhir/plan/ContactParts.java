package hub.connectors.fhir.plan;

import hub.connectors.fhir.code.Systems;
import hub.model.EmergencyContact;
import hub.model.Phone;
import java.util.Map;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.StringType;

/** Whom to ring, as resources. */
final class ContactParts {

    private static final Map<String, ContactPointUse> USES = Map.of(
            "home", ContactPointUse.HOME,
            "work", ContactPointUse.WORK,
            "mobile", ContactPointUse.MOBILE);

    private ContactParts() {}

    /** @param rank 1 for whom to ring first */
    static RelatedPerson of(EmergencyContact contact, int rank, Reference patient) {
        RelatedPerson written = new RelatedPerson().setPatient(patient).setActive(true);
        written.addName().setText(contact.name());
        contact.relationship()
                .value()
                .ifPresent(words -> written.addRelationship().setText(words));
        int order = 0;
        for (Phone phone : contact.phones()) {
            order++;
            written.addTelecom(telephone(phone, order));
        }
        written.addExtension(Systems.RANK, new PositiveIntType(rank));
        contact.hours().value().ifPresent(text -> written.addExtension(Systems.HOURS, new StringType(text)));
        contact.language().value().ifPresent(text -> written.addExtension(Systems.LANGUAGE, new StringType(text)));
        contact.mayCollect().value().ifPresent(may -> written.addExtension(Systems.MAY_COLLECT, new BooleanType(may)));
        return written;
    }

    private static ContactPoint telephone(Phone phone, int order) {
        ContactPoint written = new ContactPoint()
                .setSystem(ContactPointSystem.PHONE)
                .setValue(phone.number())
                .setRank(order);
        phone.use().value().map(USES::get).ifPresent(written::setUse);
        return written;
    }
}
