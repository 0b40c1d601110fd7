package hub.cohort;

import hub.count.CountTable;
import hub.model.SenNeed;
import hub.model.Urn;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The cohort in tables. They have nothing in common but the whole cohort: were a count of one the sum of counts of another, a hidden one
 * could be worked out. So the phases
 * stand with their year groups, and provision and timeliness with the needs.
 */
final class CohortTables {

    private static final String NOT_TOLD = "not-told";
    private static final String NONE_OR_NOT_TOLD = "none-or-not-told";

    private static final int FIRST_NURSERY = -2;

    private CohortTables() {}

    static List<CountTable> of(Collection<Member> members) {
        return List.of(
                needs(members),
                CountTable.oneWay("need-of-rank-2", counted(members, m -> need(m, 2, NONE_OR_NOT_TOLD))),
                yearGroups(members),
                CountTable.oneWay("school", counted(members, CohortTables::school)));
    }

    /** How many moved in each way: counts of their own, in no table. */
    static Map<Movement, Integer> movements(Collection<? extends Collection<Movement>> moved) {
        Map<Movement, Integer> counts = new EnumMap<>(Movement.class);
        for (Movement movement : Movement.values()) {
            counts.put(movement, (int)
                    moved.stream().filter(m -> m.contains(movement)).count());
        }
        return counts;
    }

    private static Map<String, Integer> counted(Collection<Member> members, Function<Member, String> by) {
        Map<String, Integer> counts = new TreeMap<>();
        members.forEach(member -> counts.merge(by.apply(member), 1, Integer::sum));
        return counts;
    }

    /** SEN support tells no needs: where it stands apart, those whose needs are not told would be counted by it. */
    private static CountTable needs(Collection<Member> members) {
        Map<String, Map<String, Integer>> rows = new TreeMap<>();
        for (Member member : members) {
            rows.computeIfAbsent(need(member, 1, NOT_TOLD), n -> new TreeMap<>())
                    .merge(provision(member), 1, Integer::sum);
        }
        return CountTable.twoWay("need-of-rank-1-and-provision", rows);
    }

    private static CountTable yearGroups(Collection<Member> members) {
        Map<Integer, Map<String, Integer>> byYear = new TreeMap<>();
        for (Member member : members) {
            byYear.computeIfAbsent(member.yearGroup().orElse(Integer.MAX_VALUE), y -> new TreeMap<>())
                    .merge(member.phase().map(Words::of).orElse(NOT_TOLD), 1, Integer::sum);
        }
        Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
        byYear.forEach((year, phases) -> rows.put(yearGroup(year), phases));
        return CountTable.twoWay("year-group-and-phase", rows);
    }

    private static String provision(Member member) {
        return member.provision() == Provision.SEN_SUPPORT
                ? Words.of(Provision.SEN_SUPPORT)
                : Words.of(Provision.EHC_PLAN) + ", " + Words.of(member.timeliness());
    }

    private static String need(Member member, int rank, String otherwise) {
        return member.needs().stream()
                .filter(n -> n.rank() == rank)
                .map(SenNeed::type)
                .findFirst()
                .orElse(otherwise);
    }

    private static String school(Member member) {
        return member.school().map(Urn::value).or(member::setting).orElse(NOT_TOLD);
    }

    private static String yearGroup(int year) {
        if (year == Integer.MAX_VALUE) {
            return NOT_TOLD;
        }
        if (year >= 0) {
            return year == 0 ? "R" : Integer.toString(year);
        }
        return year < FIRST_NURSERY ? "before-N1" : "N" + (1 + year - FIRST_NURSERY);
    }
}
