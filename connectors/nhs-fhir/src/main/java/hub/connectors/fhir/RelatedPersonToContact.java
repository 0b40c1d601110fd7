package hub.connectors.fhir;

import hub.connectors.fhir.code.Systems;
import hub.model.Contact;
import hub.model.ContactBuilder;
import hub.model.Known;
import hub.model.ParentalResponsibility;
import hub.model.Phone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.RelatedPerson;

/** A FHIR RelatedPerson as the hub's record of a contact. */
final class RelatedPersonToContact {

    private final Entry entry;
    private final RelatedPerson person;
    private final Taken taken;
    private final Extensions extensions;

    private RelatedPersonToContact(Entry entry) {
        this.entry = entry;
        this.person = entry.resource(RelatedPerson.class);
        this.taken = entry.taken();
        this.extensions = new Extensions(entry);
    }

    /** @throws Refusal if the contact is no longer in use, or holds a code that is not known */
    static Contact contact(Entry entry) {
        return new RelatedPersonToContact(entry).contact();
    }

    private Contact contact() {
        if (Boolean.FALSE.equals(person.getActiveElement().getValue())) {
            throw entry.refused("not-in-use", person.getActiveElement(), "is marked as no longer in use");
        }
        taken.value(person.getActiveElement());
        List<Extension> outer = person.getExtension();
        List<Extension> communication = extensions.inside(outer, Systems.COMMUNICATION);
        return ContactBuilder.builder()
                .name(Names.of(entry, person.getName()))
                .relationship(relationship())
                .parentalResponsibility(parentalResponsibility(outer))
                .rank(rank(outer))
                .phones(Restriction.take(entry) == Restriction.RESTRICTED ? withheldPhones() : phones())
                .hours(extensions.text(extensions.inside(outer, Systems.CONTACT_PREFERENCE), "PreferredContactTimes"))
                .language(extensions.words(communication, "language"))
                .interpreter(extensions.flag(communication, "interpreterRequired"))
                .build();
    }

    private Known<String> relationship() {
        List<String> words = person.getRelationship().stream()
                .map(taken::words)
                .filter(Objects::nonNull)
                .toList();
        return words.isEmpty() ? Known.notRecorded() : Known.of(String.join(", ", words));
    }

    private Known<ParentalResponsibility> parentalResponsibility(List<Extension> outer) {
        return extensions.text(outer, Systems.PARENTAL_RESPONSIBILITY).map(code -> switch (code) {
            case "yes" -> ParentalResponsibility.YES;
            case "no" -> ParentalResponsibility.NO;
            case "limited" -> ParentalResponsibility.LIMITED;
            default ->
                throw new Refusal(
                        "unknown-code",
                        entry.place().path() + ".extension",
                        "parental responsibility is yes, no or limited: correct it at the source");
        });
    }

    private Known<Integer> rank(List<Extension> outer) {
        return extensions.number(outer, Systems.CONTACT_RANK).or(extensions.number(outer, Systems.CONTACT_RANK_PDS));
    }

    private Known<List<Phone>> withheldPhones() {
        person.getTelecom().forEach(t -> entry.leaveOut(t, "withheld: the record is restricted"));
        person.getAddress().forEach(a -> entry.leaveOut(a, "withheld: the record is restricted"));
        return Known.withheld();
    }

    private Known<List<Phone>> phones() {
        List<ContactPoint> ways = new ArrayList<>(person.getTelecom());
        ways.removeIf(way -> way.getSystem() != ContactPointSystem.PHONE || way.getUse() == ContactPointUse.OLD);
        ways.sort(Comparator.comparing(
                way -> way.getRankElement().getValue(), Comparator.nullsLast(Comparator.naturalOrder())));
        List<Phone> phones = new ArrayList<>();
        for (ContactPoint way : ways) {
            String number = taken.text(way.getValueElement());
            if (number != null) {
                taken.value(way.getSystemElement());
                taken.value(way.getRankElement());
                phones.add(new Phone(number, taken.known(way.getUseElement())));
            }
        }
        return phones.isEmpty() ? Known.notRecorded() : Known.of(phones);
    }
}
