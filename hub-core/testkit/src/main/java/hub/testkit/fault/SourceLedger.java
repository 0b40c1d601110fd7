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
    private final Set<String> unreadable = new TreeSet<>();
    private final Withdrawals withdrawals = new Withdrawals();

    public void accepted(Update update) {
        accepted.computeIfAbsent(update.child(), child -> new TreeSet<>()).add(update.number());
    }

    /** Something that nobody can read was accepted with the rest. @param place where it stood: a file and its row */
    public void unreadable(String place) {
        unreadable.add(place);
    }

    /** The consent for a child was withdrawn. @param at when it was known to be accepted */
    public void withdrew(String child, Instant at) {
        withdrawals.withdrew(child, at);
    }

    /** A consent that was withdrawn was given again. @param at the earliest moment at which the hub can have known */
    public void gave(String child, Instant at) {
        withdrawals.gave(child, at);
    }

    boolean isAccepted(Update update) {
        return accepted.getOrDefault(update.child(), new TreeSet<>()).contains(update.number());
    }

    Optional<Update> newest(String child) {
        return Optional.ofNullable(accepted.get(child)).map(numbers -> new Update(child, numbers.last()));
    }

    boolean isWithdrawn(String child) {
        return withdrawals.isWithdrawn(child);
    }

    boolean wasWithdrawn(String child, Instant moment) {
        return withdrawals.wasWithdrawn(child, moment);
    }

    Set<String> unreadable() {
        return unreadable;
    }

    /** How many updates. */
    public long size() {
        return accepted.values().stream().mapToLong(TreeSet::size).sum();
    }

    /** How much a source was told was taken: updates, and what nobody can read. */
    long all() {
        return size() + unreadable.size();
    }
}
