package hub.connectors.fhir;

import hub.model.ChildRef;
import hub.model.NhsNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** Says which child a resource of a document is about. In doubt it says nobody: no fact is given to a child by guess. */
final class Subjects {

    private final References references;
    private final Map<Integer, Entry> entries;
    private final Map<NhsNumber, List<Entry>> patients = new HashMap<>();

    /** @param entries what could be read, by number */
    Subjects(References references, Map<Integer, Entry> entries) {
        this.references = references;
        this.entries = entries;
        for (Entry entry : entries.values()) {
            if (isPatient(entry.place())) {
                number(entry)
                        .ifPresent(number -> patients.computeIfAbsent(number, n -> new ArrayList<>())
                                .add(entry));
            }
        }
    }

    /** @throws Refusal if the patient has no NHS number, or is not to be used */
    Subject of(Entry patient) {
        patient.check();
        NhsNumber number = PatientToChild.number(patient)
                .orElseThrow(() -> unknown(patient.place().path() + ".identifier", "has no NHS number"));
        return new Subject(number, PatientToChild.ref(patient, number));
    }

    /** @throws Refusal if no one child with an NHS number is meant */
    Subject of(Entry entry, Reference reference) {
        Optional<NhsNumber> named = named(entry, reference);
        Optional<Place> place = references.find(entry, reference);
        entry.taken().value(reference.getReferenceElement_());
        if (place.isPresent()) {
            Subject subject = of(patient(entry, reference, place.get()));
            if (named.isPresent() && !named.get().equals(subject.number())) {
                throw entry.refused(
                        "conflicting-patient", reference, "names one patient by reference and another by NHS number");
            }
            checkOnce(entry, reference, subject.number());
            return subject;
        }
        NhsNumber number = named.orElseThrow(
                () -> unknown(entry.pathOf(reference), "names no patient of this document, and no NHS number"));
        checkOnce(entry, reference, number);
        return byNumber(number);
    }

    private static Optional<NhsNumber> named(Entry entry, Reference reference) {
        List<Identifier> identifiers = reference.hasIdentifier() ? List.of(reference.getIdentifier()) : List.of();
        return NhsNumbers.in(entry, identifiers);
    }

    private Entry patient(Entry from, Reference reference, Place place) {
        Entry patient = entries.get(place.number());
        if (!isPatient(place) || patient == null) {
            throw unknown(from.pathOf(reference), "does not name a patient that can be read");
        }
        return patient;
    }

    /** A child named by number alone; the document's patient with that number, if it has one, tells the rest. */
    private Subject byNumber(NhsNumber number) {
        List<Entry> found = patients.getOrDefault(number, List.of());
        return found.isEmpty() ? new Subject(number, ChildRef.of(number)) : of(found.get(0));
    }

    private void checkOnce(Entry entry, Reference reference, NhsNumber number) {
        if (patients.getOrDefault(number, List.of()).size() > 1) {
            throw entry.refused(
                    "ambiguous-patient", reference, "means a patient who stands in this document more than once");
        }
    }

    private static boolean isPatient(Place place) {
        return place.kind().equals(Optional.of(Kind.PATIENT));
    }

    private static Optional<NhsNumber> number(Entry patient) {
        try {
            return PatientToChild.number(patient);
        } catch (Refusal e) {
            // Said again, and answered, when the patient itself is read.
            return Optional.empty();
        }
    }

    private static Refusal unknown(String path, String what) {
        return new Refusal("unknown-patient", path, what + ": send the Patient with the plan, with the NHS number");
    }
}
