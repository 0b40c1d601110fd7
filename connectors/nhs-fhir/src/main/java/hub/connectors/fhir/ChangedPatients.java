package hub.connectors.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose plan may have changed on a FHIR server: whoever a plan is for, or an allergy, a contact, a medicine, that changed since. A changed
 * allergy changes a plan that did not change itself.
 *
 * @param ids the patients' ids on that server, in the order they were found
 * @param nobody how many of what changed names no patient of that server
 * @param until what changes after this time is for the next question
 */
record ChangedPatients(Set<String> ids, int nobody, Instant until) {

    /** A server may show a change some time after the moment it gives to it. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private static final int PAGE = 100;

    /** Where a resource of each type names its patient. */
    private static final Map<Kind, String> PATIENT_OF = Map.of(
            Kind.CARE_PLAN, "subject",
            Kind.CONDITION, "subject",
            Kind.MEDICINE, "subject",
            Kind.ALLERGY, "patient",
            Kind.CONSENT, "patient",
            Kind.RELATED_PERSON, "patient");

    private static final Pattern PATIENT = Pattern.compile("(?:.*/)?Patient/([A-Za-z0-9.-]{1,64})(?:/_history/.*)?");

    /** @param since empty for everybody who has a plan, or agreed to sharing or refused it */
    static ChangedPatients ask(Search search, Optional<Instant> since) {
        Set<String> ids = new LinkedHashSet<>();
        int[] nobody = {0};
        List<Instant> began = kinds(since.isPresent())
                .map(kind -> ask(search, kind, since, ids, nobody))
                .toList();
        return new ChangedPatients(ids, nobody[0], began.get(0).minus(OVERLAP));
    }

    private static Stream<Kind> kinds(boolean changes) {
        return changes
                ? Stream.concat(
                        Stream.of(Kind.PATIENT), PATIENT_OF.keySet().stream().sorted())
                : PatientDocument.WORTH_READING.stream();
    }

    private static Instant ask(Search search, Kind kind, Optional<Instant> since, Set<String> ids, int[] nobody) {
        String question = kind.type() + "?_count=" + PAGE
                + since.map(t -> "&_lastUpdated=ge" + t).orElse("");
        return search.all(question, resource -> patient(kind, resource).ifPresentOrElse(ids::add, () -> nobody[0]++));
    }

    private static Optional<String> patient(Kind kind, ObjectNode resource) {
        if (kind == Kind.PATIENT) {
            return Optional.of(resource.path("id").asText("")).filter(id -> !id.isEmpty());
        }
        Matcher reference = PATIENT.matcher(
                resource.path(PATIENT_OF.get(kind)).path("reference").asText(""));
        return reference.matches() ? Optional.of(reference.group(1)) : Optional.empty();
    }
}
