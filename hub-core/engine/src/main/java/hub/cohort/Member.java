package hub.cohort;

import hub.model.SenNeed;
import hub.model.Urn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A child of the cohort on one day. What no source tells is empty.
 *
 * @param needs by rank; SEN support tells none
 * @param school the one named in the plan, or that the child is on roll at; of a closed one the one that took its place
 * @param closedSchool the one that is recorded, if it is closed
 * @param setting SEN2 SENsetting, where no school is named
 * @param yearGroup of the child's age: 0 is reception
 * @param compulsoryAgeEnds the last day of compulsory school age
 * @param transferredIn whether another council handed the plan over
 */
public record Member(
        Provision provision,
        List<SenNeed> needs,
        Optional<Urn> school,
        Optional<Urn> closedSchool,
        Optional<String> setting,
        Optional<Integer> yearGroup,
        Timeliness timeliness,
        Optional<LocalDate> compulsoryAgeEnds,
        boolean transferredIn) {

    public Member {
        needs = needs.stream()
                .sorted(Comparator.comparingInt(SenNeed::rank).thenComparing(SenNeed::type))
                .toList();
    }

    public Optional<Phase> phase() {
        return yearGroup.map(Phase::of);
    }
}
