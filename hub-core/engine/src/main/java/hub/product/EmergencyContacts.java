package hub.product;

import hub.model.Contact;
import hub.model.EmergencyContact;
import hub.model.Known;
import hub.model.PersonName;
import java.util.Comparator;
import java.util.List;

/**
 * Whom to ring, in order. All from the one source that is believed most, because ranks of two sources do not compare. A contact that
 * any source bars is left out of every source ({@link BarredPeople}). Somebody without a number cannot be rung and is left out.
 */
final class EmergencyContacts {

    private EmergencyContacts() {}

    /** @param told every source's contacts, the most believed source's first */
    static List<Told<Contact>> choose(List<Told<Contact>> told) {
        BarredPeople barred = BarredPeople.among(told);
        List<Told<Contact>> usable = told.stream()
                .filter(c -> !barred.include(c.content()))
                .filter(c -> !c.content().phones().value().orElse(List.of()).isEmpty())
                .toList();
        return usable.stream()
                .filter(c -> c.source().equals(usable.get(0).source()))
                .sorted(Comparator.<Told<Contact>>comparingInt(
                                c -> c.content().rank().value().orElse(Integer.MAX_VALUE))
                        .thenComparing(Told::key))
                .toList();
    }

    /** The contacts that were chosen, as a reader needs them. */
    static Known<List<EmergencyContact>> listed(List<Told<Contact>> chosen) {
        return chosen.isEmpty()
                ? Known.notRecorded()
                : Known.of(chosen.stream().map(told -> write(told.content())).toList());
    }

    private static EmergencyContact write(Contact contact) {
        return new EmergencyContact(
                contact.name().value().map(EmergencyContacts::fullName).orElse("Name not recorded"),
                contact.relationship(),
                contact.phones().value().orElse(List.of()),
                contact.hours(),
                language(contact),
                contact.mayCollect());
    }

    private static Known<String> language(Contact contact) {
        boolean interpreter = contact.interpreter().value().orElse(false);
        if (!contact.language().isPresent()) {
            return interpreter ? Known.of("Needs an interpreter") : contact.language();
        }
        return contact.language().map(language -> interpreter ? language + " (needs an interpreter)" : language);
    }

    static String fullName(PersonName name) {
        return (name.given() + " " + name.family()).strip();
    }
}
