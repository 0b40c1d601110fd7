package hub.testkit.fault;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the sources were told was accepted: a file that was moved to {@code .done}, an answer 2xx. */
public final class SourceLedger {

    private final Map<String, TreeSet<Integer>> accepted = new HashMap<>();
    private final Map<String, Instant> withdrawn = new HashMap<>();

    public void accepted(Update update) {
        accepted.computeIfAbsent(update.child(), child -> new TreeSet<>()).add(update.number());
    }

    /** The consent for a child was withdrawn. @param at when it was known to be accepted */
    public void withdrew(String child, Instant at) {
        withdrawn.put(child, at);
    }

    /** A consent that was withdrawn is given again. */
    public void gave(String child) {
        withdrawn.remove(child);
    }

    boolean isAccepted(Update update) {
        return accepted.getOrDefault(update.child(), new TreeSet<>()).contains(update.number());
    }

    Optional<Update> newest(String child) {
        return Optional.ofNullable(accepted.get(child)).map(numbers -> new Update(child, numbers.last()));
    }

    Optional<Instant> withdrawn(String child) {
        return Optional.ofNullable(withdrawn.get(child));
    }

    Set<String> children() {
        return Set.copyOf(accepted.keySet());
    }

    /** How many updates. */
    public long size() {
        return accepted.values().stream().mapToLong(TreeSet::size).sum();
    }
}
