package hub.cohort;

import hub.model.School;
import hub.model.SchoolLink;
import hub.model.SchoolStatus;
import hub.model.Urn;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The schools that the cohort names, and what followed those that closed.
 *
 * @param schools by URN; one that is not there is taken as it is named
 * @param links of closed schools
 */
public record SchoolRegister(Map<Urn, School> schools, Map<Urn, List<SchoolLink>> links) {

    private static final Set<SchoolLink.Kind> TAKES_THE_PLACE =
            Set.of(SchoolLink.Kind.SUCCESSOR, SchoolLink.Kind.MERGED_SUCCESSOR);

    /** A register of which nothing has been read. */
    public static final SchoolRegister EMPTY = new SchoolRegister(Map.of(), Map.of());

    public SchoolRegister {
        schools = Map.copyOf(schools);
        links = Map.copyOf(links);
    }

    /** Whether the register says so. */
    public boolean closed(Urn school) {
        return Optional.ofNullable(schools.get(school))
                .flatMap(found -> found.status().value())
                .filter(status -> status == SchoolStatus.CLOSED)
                .isPresent();
    }

    /** The open school in the place of this one: itself, or its last successor; none if it was split, or the register does not say. */
    public Optional<Urn> inPlaceOf(Urn school) {
        Set<Urn> passed = new HashSet<>();
        Urn at = school;
        while (closed(at) && passed.add(at)) {
            Optional<Urn> next = successor(at);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        return closed(at) ? Optional.empty() : Optional.of(at);
    }

    /** The one school that took the place, whole. Of two nobody can say which. */
    Optional<Urn> successor(Urn closed) {
        List<Urn> successors = links.getOrDefault(closed, List.of()).stream()
                .filter(link ->
                        link.kind().value().filter(TAKES_THE_PLACE::contains).isPresent())
                .flatMap(link -> link.other().value().stream())
                .distinct()
                .toList();
        return successors.size() == 1 ? Optional.of(successors.get(0)) : Optional.empty();
    }
}
