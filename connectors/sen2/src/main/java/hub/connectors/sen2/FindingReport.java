package hub.connectors.sen2;

import hub.connector.Note;
import hub.connectors.sen2.rule.Finding;
import hub.model.Identifier;
import hub.model.Upn;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How often each rule was broken in a return; and the one rule that looks at all persons together. */
final class FindingReport {

    private record Count(String sentence, long times) {
        Count and(Count other) {
            return new Count(sentence, times + other.times);
        }
    }

    private final Map<String, Count> counts = new TreeMap<>();

    /** The UPNs as numbers: some twenty bytes for each person is all that the length of a return costs. */
    private final Set<Long> upns = new HashSet<>();

    void add(List<Finding> found) {
        found.forEach(finding -> counts.merge(finding.code(), new Count(finding.sentence(), 1), Count::and));
    }

    /** Whether a person before this one has the same UPN. */
    boolean sawBefore(List<Identifier> numbers) {
        return numbers.stream().anyMatch(upn -> upn instanceof Upn && !upns.add(number(upn.value())));
    }

    /** The first letter follows from the others; the last may be a letter. */
    private static long number(String upn) {
        int last = upn.length() - 1;
        return Long.parseLong(upn.substring(1, last)) * Character.MAX_RADIX
                + Character.digit(upn.charAt(last), Character.MAX_RADIX);
    }

    /** One line for each rule that was broken. */
    List<Note> notes() {
        return counts.entrySet().stream()
                .map(rule -> new Note(
                        rule.getKey(),
                        rule.getValue().sentence() + ": "
                                + times(rule.getValue().times())))
                .toList();
    }

    private static String times(long times) {
        return times == 1 ? "once" : times + " times";
    }
}
