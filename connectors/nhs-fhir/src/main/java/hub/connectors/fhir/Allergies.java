package hub.connectors.fhir;

import hub.connectors.fhir.code.Systems;
import hub.model.Allergy;
import hub.model.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.AllergyIntolerance.AllergyIntoleranceReactionComponent;
import org.hl7.fhir.r4.model.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * What a child reacts to. Three answers are kept apart: a list, "none known" (only when the source says so of all kinds), and no
 * answer.
 */
final class Allergies {

    /** SNOMED CT: no known drug, environmental, food and latex allergy. Each speaks of its own kind only. */
    private static final Set<String> NONE_OF_A_KIND = Set.of("409137002", "428607008", "429625007", "1003774007");

    private static final Set<String> CLINICAL = Set.of("active", "inactive", "resolved");
    private static final Set<String> VERIFICATION =
            Set.of("unconfirmed", "presumed", "confirmed", "refuted", "entered-in-error");

    private final List<Allergy> listed = new ArrayList<>();
    private final List<Entry> noneKnown = new ArrayList<>();

    private Allergies() {}

    /** @throws Refusal if one of them has no name or a status that is not known */
    static Known<List<Allergy>> of(List<Entry> entries) {
        Allergies allergies = new Allergies();
        entries.forEach(allergies::read);
        return allergies.known();
    }

    private Known<List<Allergy>> known() {
        if (listed.isEmpty()) {
            return noneKnown.isEmpty() ? Known.notRecorded() : Known.noneKnown();
        }
        noneKnown.forEach(entry -> entry.note(
                entry.resource(AllergyIntolerance.class).getCode(), "left out: allergies are listed beside it"));
        return Known.of(listed);
    }

    private void read(Entry entry) {
        AllergyIntolerance allergy = entry.resource(AllergyIntolerance.class);
        String verified = Codes.status(entry, allergy.getVerificationStatus(), VERIFICATION);
        String clinical = Codes.status(entry, allergy.getClinicalStatus(), CLINICAL);
        if (Set.of("refuted", "entered-in-error").contains(verified)
                || Set.of("inactive", "resolved").contains(clinical)) {
            entry.leaveOut(allergy, "left out: its status says that it is no allergy of the child's");
            return;
        }
        String snomed = entry.taken().code(allergy.getCode(), Systems.SNOMED);
        if (Systems.NO_KNOWN_ALLERGY.equals(snomed)) {
            entry.taken().whole(allergy.getCode());
            noneKnown.add(entry);
        } else if (snomed != null && NONE_OF_A_KIND.contains(snomed)) {
            entry.leaveOut(allergy, "left out: says that there is none of one kind, which is not none at all");
        } else {
            listed.add(allergy(entry, allergy));
        }
    }

    private static Allergy allergy(Entry entry, AllergyIntolerance allergy) {
        Taken taken = entry.taken();
        String substance = taken.words(allergy.getCode());
        if (substance == null) {
            throw entry.refused("missing-value", allergy.getCode(), "an allergy needs a text or a display");
        }
        return new Allergy(
                substance,
                joined(
                        allergy,
                        reaction -> Stream.concat(
                                reaction.getManifestation().stream().map(taken::words),
                                Stream.of(taken.text(reaction.getDescriptionElement())))),
                joined(allergy, reaction -> Stream.of(severity(taken, reaction.getSeverityElement()))));
    }

    private static @Nullable String severity(Taken taken, Enumeration<?> severity) {
        return taken.text(severity);
    }

    private static Known<String> joined(
            AllergyIntolerance allergy, Function<AllergyIntoleranceReactionComponent, Stream<@Nullable String>> words) {
        String all = allergy.getReaction().stream()
                .flatMap(words)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? Known.notRecorded() : Known.of(all);
    }
}
