package hub.connectors.fhir;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;

/** Resources about no child, read only where another refers to them; remembers which were. */
final class Supports {

    private final Map<Integer, Entry> entries;
    private final Set<Integer> used = new HashSet<>();

    Supports(Map<Integer, Entry> entries) {
        this.entries = entries;
    }

    /** @throws Refusal if it is there and nothing of it may be used */
    <T extends Resource> Optional<Entry> find(Place place, Class<T> type) {
        Entry entry = entries.get(place.number());
        if (entry == null || !type.isInstance(entry.resource())) {
            return Optional.empty();
        }
        entry.check();
        used.add(place.number());
        return Optional.of(entry);
    }

    boolean wasUsed(Place place) {
        return used.contains(place.number());
    }
}
