package hub.audit;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One line of a ledger: a number that must be the sum of others, each counted in its own way.
 *
 * @param label what the line is about
 * @param left the name of the number
 * @param terms the numbers it must be the sum of, by name, in order
 */
public record LedgerRow(String label, String left, long count, Map<String, Long> terms) {

    public LedgerRow {
        terms = new LinkedHashMap<>(terms);
    }

    /** What the terms come to. */
    public long sum() {
        return terms.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean addsUp() {
        return count == sum();
    }
}
