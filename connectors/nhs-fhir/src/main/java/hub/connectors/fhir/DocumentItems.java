package hub.connectors.fhir;

import hub.connector.Note;
import hub.connector.ReadItem;
import hub.connector.Rejected;
import hub.connector.Submission;
import hub.connectors.fhir.code.Systems;
import hub.model.CareRelationship;
import hub.model.HubRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.RelatedPerson;

/** Makes of each resource of a document what the hub knows of its child. */
final class DocumentItems {

    private final Document document;
    private final Envelope envelope;
    private final Originals originals;
    private final Map<Integer, Entry> entries;
    private final References references;
    private final Supports supports;
    private final Providers providers;
    private final Children children;

    DocumentItems(Document document, Envelope envelope, Originals originals, Map<Integer, Entry> entries) {
        this.document = document;
        this.envelope = envelope;
        this.originals = originals;
        this.entries = entries;
        this.references = new References(envelope.places());
        this.supports = new Supports(entries);
        this.providers = new Providers(references, supports);
        this.children = new Children(new Subjects(references, entries), entries.values());
    }

    List<ReadItem> items() {
        List<ReadItem> items = new ArrayList<>();
        for (Entry entry : entries.values()) {
            try {
                items.addAll(items(entry));
            } catch (Refusal refusal) {
                items.add(rejected(entry, refusal));
            }
        }
        return Duplicates.setAside(items);
    }

    /** What there is to say of resources that are about no child. Whole after the items are made. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        for (Entry entry : entries.values()) {
            Place place = entry.place();
            if (isCopy(entry)) {
                notes.add(new Note(place.path(), "is a copy that a hub put there; not read back"));
            } else if (supports.wasUsed(place)) {
                notes.addAll(entry.notes());
            } else if (place.kind().orElseThrow().isSupport()) {
                notes.add(new Note(place.path(), "nothing that is read refers to it; not carried"));
            }
        }
        return notes;
    }

    private List<? extends ReadItem> items(Entry entry) {
        return switch (entry.place().kind().orElseThrow()) {
            case PATIENT -> patient(entry);
            case RELATED_PERSON -> List.of(contact(entry));
            case CARE_PLAN -> isCopy(entry) ? List.of() : plan(entry);
            case CONSENT -> List.of(consent(entry));
            case CONDITION, ALLERGY, MEDICINE -> part(entry);
            case MEDICATION, ORGANIZATION -> List.of();
        };
    }

    private List<Submission> patient(Entry entry) {
        Subject subject = children.of(entry);
        Patient patient = entry.resource(Patient.class);
        String key = Keys.of(entry, patient.getIdentifier());
        Instant asAt = asAt(List.of(entry));
        HubRecord child = PatientToChild.child(entry, subject.number());
        Optional<Submission> provider = provider(entry, patient)
                .map(record -> submission(key + "/managing-organization", entry, record, asAt, List.of()));
        return Stream.concat(Stream.of(submission(key, entry, child, asAt, List.of(entry))), provider.stream())
                .toList();
    }

    /** Where a child is cared for tells where the child lives: PDS withholds it with the address. */
    private Optional<CareRelationship> provider(Entry entry, Patient patient) {
        return Restriction.of(patient) == Restriction.RESTRICTED
                ? Optional.empty()
                : providers.of(entry, patient.getManagingOrganization());
    }

    private Submission contact(Entry entry) {
        children.of(entry);
        entry.check();
        String key = Keys.of(entry, entry.resource(RelatedPerson.class).getIdentifier());
        HubRecord contact = RelatedPersonToContact.contact(entry);
        return submission(key, entry, contact, asAt(List.of(entry)), List.of(entry));
    }

    private Submission consent(Entry entry) {
        children.of(entry);
        String key = Keys.of(entry, entry.resource(Consent.class).getIdentifier());
        HubRecord consent = ConsentToConsent.consent(
                entry,
                new ConsentReach(entry, references, supports),
                new ConsentDecider(entry, references, entries, children));
        return submission(key, entry, consent, asAt(List.of(entry)), List.of(entry));
    }

    /** A copy says what a source said before: read back, it would keep alive what the source has changed or taken away. */
    private static boolean isCopy(Entry entry) {
        return entry.resource() instanceof CarePlan plan && plan.hasExtension(Systems.PLAN_VERSION);
    }

    private List<Submission> plan(Entry entry) {
        Parts parts = children.parts(children.of(entry));
        checkWhole();
        CarePlan plan = entry.resource(CarePlan.class);
        String key = Keys.of(entry, plan.getIdentifier());
        HubRecord record = CarePlanToHealthcarePlan.plan(entry, parts, references, supports);
        List<Entry> from =
                Stream.concat(Stream.of(entry), parts.entries().stream()).toList();
        Instant asAt = asAt(from);
        Optional<Submission> provider = providers
                .of(entry, plan.getAuthor())
                .map(relationship -> submission(key + "/author", entry, relationship, asAt, List.of()));
        return Stream.concat(Stream.of(submission(key, entry, record, asAt, from)), provider.stream())
                .toList();
    }

    /** A part whose child cannot be told may be the only child's there is; its plan would then be a shorter plan. */
    private void checkWhole() {
        List<Place> orphans = children.onlyOne() ? children.orphans(envelope.places()) : List.of();
        if (!orphans.isEmpty()) {
            throw new Refusal(
                    "incomplete-plan",
                    orphans.get(0).path(),
                    "may belong to this plan, and was set aside: mend it first");
        }
    }

    private List<Rejected> part(Entry entry) {
        if (children.hasPlan(children.of(entry))) {
            return List.of();
        }
        throw new Refusal(
                "no-plan", entry.place().path(), "is read as a part of a plan only: send its CarePlan with it");
    }

    /** A plan is as new as the newest of what it is made from; without any date, as the bundle or the file it came in. */
    private Instant asAt(List<Entry> from) {
        return from.stream()
                .flatMap(entry -> entry.lastUpdated().stream())
                .max(Instant::compareTo)
                .or(envelope::asAt)
                .orElseGet(document::modified);
    }

    private Submission submission(String key, Entry entry, HubRecord record, Instant asAt, List<Entry> noted) {
        Subject subject = children.of(entry);
        return new Submission(
                key,
                Optional.of(subject.child()),
                record,
                asAt,
                noted.stream().flatMap(e -> e.notes().stream()).distinct().toList(),
                document.position(entry.place()),
                originals.only(children, subject));
    }

    private Rejected rejected(Entry entry, Refusal refusal) {
        return new Rejected(
                document.position(entry.place()).field(refusal.field()),
                refusal.reason(),
                refusal.message(),
                children.find(entry)
                        .map(subject -> originals.only(children, subject))
                        .orElseGet(() -> originals.only(entry.place())));
    }
}
