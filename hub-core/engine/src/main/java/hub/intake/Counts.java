package hub.intake;

import java.util.EnumMap;
import java.util.Map;

/** How many items were read, and what became of them. */
public record Counts(long read, Map<Outcome, Long> outcomes) {

    /** What becomes of an item: exactly one of these. */
    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        OLDER,
        QUARANTINED,
        REVIEW
    }

    public static final Counts NONE = new Counts(0, Map.of());

    public Counts {
        outcomes = Map.copyOf(outcomes);
    }

    public long of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /** Items that were set aside or wait for a person. */
    public long bad() {
        return of(Outcome.QUARANTINED) + of(Outcome.REVIEW);
    }

    /** Whether every item that was read became exactly one thing. */
    public boolean balance() {
        return read == outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    Counts plus(Counts other) {
        Map<Outcome, Long> sum = new EnumMap<>(Outcome.class);
        sum.putAll(outcomes);
        other.outcomes.forEach((outcome, count) -> sum.merge(outcome, count, Long::sum));
        return new Counts(read + other.read, sum);
    }

    /** Counts as items go by. */
    static final class Tally {
        private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        private long read;

        void read() {
            read++;
        }

        void add(Outcome outcome) {
            outcomes.merge(outcome, 1L, Long::sum);
        }

        Counts counts() {
            return new Counts(read, outcomes);
        }
    }
}
