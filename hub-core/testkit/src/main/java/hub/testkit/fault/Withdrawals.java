package hub.testkit.fault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When consent for each child was withdrawn, and when it was given again. */
final class Withdrawals {

    /** @param until when it was given again; empty if it was not yet */
    private record Spell(Instant from, Optional<Instant> until) {

        boolean covers(Instant moment) {
            return moment.isAfter(from) && until.map(moment::isBefore).orElse(true);
        }
    }

    private final Map<String, List<Spell>> spells = new HashMap<>();

    void withdrew(String child, Instant at) {
        if (!isWithdrawn(child)) {
            of(child).add(new Spell(at, Optional.empty()));
        }
    }

    void gave(String child, Instant at) {
        if (isWithdrawn(child)) {
            List<Spell> own = of(child);
            own.add(new Spell(own.remove(own.size() - 1).from(), Optional.of(at)));
        }
    }

    /** Whether it is withdrawn now. */
    boolean isWithdrawn(String child) {
        List<Spell> own = of(child);
        return !own.isEmpty() && own.get(own.size() - 1).until().isEmpty();
    }

    boolean wasWithdrawn(String child, Instant moment) {
        return of(child).stream().anyMatch(spell -> spell.covers(moment));
    }

    private List<Spell> of(String child) {
        return spells.computeIfAbsent(child, any -> new ArrayList<>());
    }
}
