package hub.connectors.fhir;

import hub.model.ChildRef;
import hub.model.NhsNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** Says which child a resource of a document is about. In doubt it says nobody: no fact is given to a child by guess. */
final class Subjects {

    private final References references;
    private final Map<Integer, Entry> entries;

    /** @param entries what could be read, by number */
    Subjects(References references, Map<Integer, Entry> entries) {
        this.references = references;
        this.entries = entries;
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
        String path = entry.pathOf(reference);
        Optional<NhsNumber> named = named(entry, reference);
        Optional<Subject> found = references
                .find(entry, reference)
                .map(place -> patient(place, path))
                .map(patient -> of(patient));
        entry.taken().value(reference.getReferenceElement_());
        if (found.isPresent()) {
            return agreed(path, found.get(), named);
        }
        return named.map(number -> byNumber(path, number))
                .orElseThrow(() -> unknown(path, "names no patient of this document, and no NHS number"));
    }

    private static Optional<NhsNumber> named(Entry entry, Reference reference) {
        List<Identifier> identifiers =
                reference.hasIdentifier() ? List.of(reference.getIdentifier()) : List.of();
        return NhsNumbers.in(entry, identifiers);
    }

    private Entry patient(Place place, String path) {
        Entry patient = entries.get(place.number());
        if (place.kind().orElse(null) != Kind.PATIENT || patient == null) {
            throw unknown(path, "does not name a patient that can be read");
        }
        return patient;
    }

    private Subject agreed(String path, Subject subject, Optional<NhsNumber> named) {
        if (named.isPresent() && !named.get().equals(subject.number())) {
            throw new Refusal(
                    "conflicting-patient", path, "names one patient by reference and another by NHS number");
        }
        if (patients(subject.number()).size() > 1) {
            throw twice(path);
        }
        return subject;
    }

    /** A child named by number alone; the document's patient with that number, if it has one, tells the rest. */
    private Subject byNumber(String path, NhsNumber number) {
        List<Entry> patients = patients(number);
        if (patients.size() > 1) {
            throw twice(path);
        }
        return patients.isEmpty() ? new Subject(number, ChildRef.of(number)) : of(patients.get(0));
    }

    private List<Entry> patients(NhsNumber number) {
        return entries.values().stream()
                .filter(entry -> entry.place().kind().orElse(null) == Kind.PATIENT)
                .filter(entry -> has(entry, number))
                .toList();
    }

    private static boolean has(Entry patient, NhsNumber number) {
        try {
            return PatientToChild.number(patient).filter(number::equals).isPresent();
        } catch (Refusal e) {
            return false;
        }
    }

    private static Refusal twice(String path) {
        return new Refusal("ambiguous-patient", path, "means a patient who stands in this document more than once");
    }

    private static Refusal unknown(String path, String what) {
        return new Refusal("unknown-patient", path, what + ": send the Patient with the plan, with the NHS number");
    }
}
