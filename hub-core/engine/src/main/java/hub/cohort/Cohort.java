package hub.cohort;

import hub.count.CountTable;
import hub.model.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cohort on one day, and what moved since another.
 *
 * @param members in no order that tells anything
 * @param moved the movements of each child of the cohort then or now who moved
 */
public record Cohort(List<Member> members, List<Set<Movement>> moved) {

    /** The types of record that tell who is in the cohort. */
    public static final Set<RecordType> TOLD_BY = Set.of(RecordType.EHC_PLAN, RecordType.ENROLMENT);

    /** The types of record that anything about it is made from: {@link #TOLD_BY}, the child's birth date, and the schools. */
    public static final List<RecordType> MADE_FROM = List.of(
            RecordType.CHILD, RecordType.EHC_PLAN, RecordType.ENROLMENT, RecordType.SCHOOL, RecordType.SCHOOL_LINK);

    /** Its tables, each about the whole of it. */
    public List<CountTable> tables() {
        return CohortTables.of(members);
    }

    /** How many moved in each way. */
    public Map<Movement, Integer> movements() {
        return CohortTables.movements(moved);
    }

    /** Gathers children one by one. */
    static final class Gathering {

        private final List<Member> members = new ArrayList<>();
        private final List<Set<Movement>> moved = new ArrayList<>();

        void add(Standing before, Standing now) {
            now.member().ifPresent(members::add);
            Set<Movement> movements = Movement.between(before, now);
            if (!movements.isEmpty()) {
                moved.add(movements);
            }
        }

        Cohort cohort() {
            return new Cohort(List.copyOf(members), List.copyOf(moved));
        }
    }
}
