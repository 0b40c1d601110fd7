package hub.connectors.fhir;

import hub.model.Condition;
import hub.model.Known;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;

/** The conditions that a plan addresses. */
final class Conditions {

    private static final Set<String> CLINICAL =
            Set.of("active", "recurrence", "relapse", "inactive", "remission", "resolved");
    private static final Set<String> VERIFICATION =
            Set.of("unconfirmed", "provisional", "differential", "confirmed", "refuted", "entered-in-error");

    private final References references;
    private final Entry plan;
    private final Parts parts;
    private final Set<Integer> addressed = new HashSet<>();

    Conditions(References references, Entry plan, Parts parts) {
        this.references = references;
        this.plan = plan;
        this.parts = parts;
    }

    /** @throws Refusal if one of them cannot be found, has no name, or is another child's */
    Known<List<Condition>> of(List<Reference> references) {
        List<Condition> conditions = new ArrayList<>();
        for (Reference reference : references) {
            of(reference).ifPresent(conditions::add);
        }
        for (Entry part : parts.of(org.hl7.fhir.r4.model.Condition.class)) {
            if (!addressed.contains(part.place().number())) {
                part.leaveOut(part.resource(), "left out: the plan does not address it");
            }
        }
        return conditions.isEmpty() ? Known.notRecorded() : Known.of(conditions);
    }

    private Optional<Condition> of(Reference reference) {
        Optional<Place> place = references.find(plan, reference);
        if (place.isPresent()) {
            plan.taken().value(reference.getReferenceElement_());
            addressed.add(place.get().number());
            return condition(part(reference, place.get()));
        }
        String words = plan.taken().text(reference.getDisplayElement());
        if (words == null) {
            throw plan.refused(
                    "unresolved-reference",
                    reference,
                    "names a condition that is not in the document: send it in the same bundle, or say it in words");
        }
        return Optional.of(new Condition(words, Known.notRecorded()));
    }

    private Entry part(Reference reference, Place place) {
        return parts.of(org.hl7.fhir.r4.model.Condition.class).stream()
                .filter(entry -> entry.place().number() == place.number())
                .findFirst()
                .orElseThrow(() -> plan.refused(
                        "other-patient", reference, "is not a condition of the child whom the plan is about"));
    }

    private static Optional<Condition> condition(Entry entry) {
        var condition = entry.resource(org.hl7.fhir.r4.model.Condition.class);
        String verified = Codes.status(entry, condition.getVerificationStatus(), VERIFICATION);
        String clinical = Codes.status(entry, condition.getClinicalStatus(), CLINICAL);
        if (verified.equals("refuted") || verified.equals("entered-in-error") || clinical.equals("resolved")) {
            entry.leaveOut(condition, "left out: its status says that the child does not have it");
            return Optional.empty();
        }
        String words = entry.taken().words(condition.getCode());
        if (words == null) {
            throw entry.refused("missing-value", condition.getCode(), "a condition needs a text or a display");
        }
        return Optional.of(new Condition(words, code(entry.taken(), condition.getCode())));
    }

    private static Known<String> code(Taken taken, CodeableConcept concept) {
        for (Coding coding : concept.getCoding()) {
            if (coding.hasSystem() && coding.hasCode()) {
                return Known.of(taken.text(coding.getSystemElement()) + "|" + taken.text(coding.getCodeElement()));
            }
        }
        return Known.notRecorded();
    }
}
