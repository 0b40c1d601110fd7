package hub.connectors.fhir;

import hub.model.NhsNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;

/** Which resource of a document is about which child, worked out once, before anything is made of any of them. */
final class Children {

    private final Map<Integer, Subject> subjects = new HashMap<>();
    private final Map<Integer, Refusal> refusals = new HashMap<>();
    private final Map<NhsNumber, List<Entry>> parts = new HashMap<>();
    private final Set<NhsNumber> numbers = new HashSet<>();
    private final Set<NhsNumber> withPlan = new HashSet<>();

    Children(Subjects who, Collection<Entry> entries) {
        for (Entry entry : entries) {
            try {
                subject(who, entry).ifPresent(subject -> add(entry, subject));
            } catch (Refusal refusal) {
                refusals.put(entry.place().number(), refusal);
            }
        }
    }

    private void add(Entry entry, Subject subject) {
        Place place = entry.place();
        subjects.put(place.number(), subject);
        numbers.add(subject.number());
        if (isPart(place)) {
            parts.computeIfAbsent(subject.number(), n -> new ArrayList<>()).add(entry);
        } else if (place.kind().equals(Optional.of(Kind.CARE_PLAN))) {
            withPlan.add(subject.number());
        }
    }

    /** @throws Refusal if no one child is meant */
    Subject of(Entry entry) {
        Subject subject = subjects.get(entry.place().number());
        if (subject == null) {
            throw refusals.get(entry.place().number());
        }
        return subject;
    }

    Optional<Subject> find(Entry entry) {
        return Optional.ofNullable(subjects.get(entry.place().number()));
    }

    boolean isAbout(Place place, NhsNumber number) {
        Subject subject = subjects.get(place.number());
        return subject != null && subject.number().equals(number);
    }

    Parts parts(Subject subject) {
        return new Parts(List.copyOf(parts.getOrDefault(subject.number(), List.of())));
    }

    boolean hasPlan(Subject subject) {
        return withPlan.contains(subject.number());
    }

    boolean onlyOne() {
        return numbers.size() == 1;
    }

    /** The parts of plans for which no child was found. */
    List<Place> orphans(List<Place> places) {
        return places.stream()
                .filter(place -> isPart(place) && !subjects.containsKey(place.number()))
                .toList();
    }

    private static boolean isPart(Place place) {
        return place.kind().map(Kind::isPart).orElse(false);
    }

    private static Optional<Subject> subject(Subjects who, Entry entry) {
        Kind kind = entry.place().kind().orElseThrow();
        return switch (kind) {
            case PATIENT -> Optional.of(who.of(entry));
            case RELATED_PERSON ->
                about(who, entry, entry.resource(RelatedPerson.class).getPatient());
            case CARE_PLAN -> about(who, entry, entry.resource(CarePlan.class).getSubject());
            case CONSENT -> about(who, entry, entry.resource(Consent.class).getPatient());
            case CONDITION -> about(who, entry, entry.resource(Condition.class).getSubject());
            case ALLERGY ->
                about(who, entry, entry.resource(AllergyIntolerance.class).getPatient());
            case MEDICINE ->
                about(who, entry, entry.resource(MedicationStatement.class).getSubject());
            case MEDICATION, ORGANIZATION -> Optional.empty();
        };
    }

    private static Optional<Subject> about(Subjects who, Entry entry, Reference reference) {
        return Optional.of(who.of(entry, reference));
    }
}
