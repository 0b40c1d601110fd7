package hub.connectors.fhir;

import hub.connectors.fhir.code.Systems;
import hub.model.Known;
import hub.model.Medicine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** The medicines a child takes, with how each is given. */
final class Medicines {

    private final References references;
    private final Supports supports;

    Medicines(References references, Supports supports) {
        this.references = references;
        this.supports = supports;
    }

    /** @throws Refusal if one of them has no name or no status */
    Known<List<Medicine>> of(List<Entry> entries) {
        List<Medicine> medicines = new ArrayList<>();
        for (Entry entry : entries) {
            if (isTaken(entry)) {
                medicines.add(medicine(entry));
            }
        }
        return medicines.isEmpty() ? Known.notRecorded() : Known.of(medicines);
    }

    private static boolean isTaken(Entry entry) {
        MedicationStatement statement = entry.resource(MedicationStatement.class);
        MedicationStatementStatus status = statement.getStatus();
        if (status == null) {
            throw entry.refused("missing-value", statement, "a medicine needs a status");
        }
        return switch (status) {
            case ACTIVE -> {
                entry.taken().value(statement.getStatusElement());
                yield true;
            }
            case INTENDED, UNKNOWN -> true;
            case COMPLETED, ENTEREDINERROR, STOPPED, ONHOLD, NOTTAKEN, NULL -> {
                entry.leaveOut(statement, "left out: its status says that the child does not take it");
                yield false;
            }
        };
    }

    private Medicine medicine(Entry entry) {
        MedicationStatement statement = entry.resource(MedicationStatement.class);
        List<Extension> outer = statement.getExtension();
        Extensions extensions = new Extensions(entry);
        Taken taken = entry.taken();
        return new Medicine(
                name(entry, statement),
                joined(statement, dosage -> taken.text(dosage.getTextElement())),
                joined(statement, dosage -> taken.words(dosage.getRoute())),
                joined(statement, dosage -> when(taken, dosage)),
                extensions.text(outer, Systems.SIDE_EFFECTS),
                extensions.text(outer, Systems.CONTRA_INDICATIONS),
                extensions.text(outer, Systems.GIVEN_BY),
                extensions.flag(outer, Systems.RESCUE_MEDICINE),
                extensions.text(outer, Systems.KEPT_WHERE),
                extensions.day(outer, Systems.EXPIRES));
    }

    private String name(Entry entry, MedicationStatement statement) {
        String words = statement.getMedication() instanceof CodeableConcept concept
                ? entry.taken().words(concept)
                : statement.getMedication() instanceof Reference reference ? referred(entry, reference) : null;
        if (words == null) {
            throw entry.refused("missing-value", statement, "a medicine needs a name in words");
        }
        return words;
    }

    private @Nullable String referred(Entry entry, Reference reference) {
        Optional<Entry> medication =
                references.find(entry, reference).flatMap(place -> supports.find(place, Medication.class));
        if (medication.isEmpty()) {
            return entry.taken().text(reference.getDisplayElement());
        }
        entry.taken().value(reference.getReferenceElement_());
        Entry found = medication.get();
        return found.taken().words(found.resource(Medication.class).getCode());
    }

    private static @Nullable String when(Taken taken, Dosage dosage) {
        String time = taken.words(dosage.getTiming().getCode());
        if (dosage.hasAsNeededCodeableConcept()) {
            String reason = taken.words(dosage.getAsNeededCodeableConcept());
            time = joined(time, reason == null ? "as needed" : "as needed: " + reason);
        } else if (dosage.hasAsNeededBooleanType()) {
            taken.value(dosage.getAsNeededBooleanType());
            time = Boolean.TRUE.equals(dosage.getAsNeededBooleanType().getValue()) ? joined(time, "as needed") : time;
        }
        return time;
    }

    private static String joined(@Nullable String first, String second) {
        return first == null ? second : first + ", " + second;
    }

    private static Known<String> joined(MedicationStatement statement, Function<Dosage, @Nullable String> words) {
        String all = statement.getDosage().stream()
                .map(words)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? Known.notRecorded() : Known.of(all);
    }
}
