package hub.connectors.fhir;

import hub.connectors.fhir.code.Systems;
import hub.model.ConsentBuilder;
import hub.model.Contact;
import hub.model.DecidedBy;
import hub.model.DecisionAbility;
import hub.model.Known;
import hub.model.PersonName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;

/**
 * Who decided, in what capacity, and who found the child or young person able to. A capacity that the document does not say is not
 * recorded, and then a person is asked.
 */
final class ConsentDecider {

    private static final Map<String, DecidedBy> CAPACITIES = Map.of(
            "parent", DecidedBy.PARENT,
            "young-person", DecidedBy.YOUNG_PERSON,
            "competent-child", DecidedBy.COMPETENT_CHILD,
            "alternative-person", DecidedBy.ALTERNATIVE_PERSON,
            "council", DecidedBy.COUNCIL);
    private static final Map<String, DecisionAbility> ABILITIES =
            Map.of("able", DecisionAbility.ABLE, "not-able", DecisionAbility.NOT_ABLE);

    private final Entry entry;
    private final References references;
    private final Map<Integer, Entry> entries;
    private final Children children;

    ConsentDecider(Entry entry, References references, Map<Integer, Entry> entries, Children children) {
        this.entry = entry;
        this.references = references;
        this.entries = entries;
        this.children = children;
    }

    void of(Consent from, ConsentBuilder consent) {
        Extensions extensions = new Extensions(entry);
        List<Reference> family =
                from.getPerformer().stream().filter(this::isFamily).toList();
        if (family.size() > 1) {
            throw entry.refused(
                    "two-deciders", family.get(1), "is a second person who decided: send a Consent for each");
        }
        family.forEach(performer -> decider(performer, consent));
        Known<DecidedBy> said = word(
                extensions.text(from.getExtension(), Systems.DECIDED_BY),
                CAPACITIES,
                "in what capacity somebody decided");
        consent.decidedBy(said.or(consent.decidedBy()));
        ability(extensions, extensions.inside(from.getExtension(), Systems.ABILITY), consent);
    }

    private boolean isFamily(Reference performer) {
        Optional<Kind> kind = references.find(entry, performer).flatMap(Place::kind);
        String said = performer.hasType() ? performer.getType() : performer.getReference() + "";
        return kind.map(k -> k == Kind.RELATED_PERSON || k == Kind.PATIENT)
                .orElseGet(() -> said.startsWith("RelatedPerson") || said.startsWith("Patient"));
    }

    private void decider(Reference performer, ConsentBuilder consent) {
        consent.decidedBy(Known.notRecorded());
        Optional<Entry> person = references.find(entry, performer).map(place -> entries.get(place.number()));
        if (person.isEmpty()) {
            consent.decider(entry.taken().known(performer.getDisplayElement()).map(name -> PersonName.of(name, "")));
            return;
        }
        person.get().check();
        if (!children.of(person.get()).number().equals(children.of(entry).number())) {
            throw entry.refused("other-patient", performer, "belongs to another child of this document");
        }
        entry.taken().whole(performer);
        if (person.get().resource() instanceof Patient child) {
            consent.decider(Names.of(person.get(), child.getName()));
        } else {
            related(person.get(), consent);
        }
    }

    private static void related(Entry person, ConsentBuilder consent) {
        Contact contact = RelatedPersonToContact.contact(person);
        consent.decider(contact.name())
                .relationship(contact.relationship())
                .parentalResponsibility(contact.parentalResponsibility())
                .decidedBy(capacity(person.resource(RelatedPerson.class)));
    }

    private static Known<DecidedBy> capacity(RelatedPerson person) {
        return Known.of(person.getRelationship().stream()
                .flatMap(relationship -> relationship.getCoding().stream())
                .flatMap(code -> ConsentCodes.meanings("decided-by", code.getSystem(), code.getCode()).stream())
                .map(CAPACITIES::get)
                .findFirst()
                .orElse(null));
    }

    private void ability(Extensions extensions, List<Extension> said, ConsentBuilder consent) {
        consent.ability(word(extensions.text(said, "finding"), ABILITIES, "whether the child was found able to decide"))
                .abilityAssessor(extensions.text(said, "assessor"))
                .abilityAssessedOn(extensions.day(said, "assessed-on"))
                .abilityReason(extensions.text(said, "reason"));
    }

    private <T> Known<T> word(Known<String> said, Map<String, T> words, String what) {
        Function<String, T> reading = word -> {
            T known = words.get(word);
            if (known == null) {
                throw new Refusal(
                        "unknown-code",
                        entry.place().path() + ".extension",
                        "does not say " + what + " in a word that is known: correct it at the source");
            }
            return known;
        };
        return said.map(reading);
    }
}
