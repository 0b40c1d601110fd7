package hub.intake;

import hub.model.RecordType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The records that a batch is about, found with one question. */
final class RecordStates {

    private final Map<RecordType, Map<String, RecordState>> states = new EnumMap<>(RecordType.class);

    RecordStates(Run run, List<Prepared> batch, RecordTable table) {
        Set<String> keys = new HashSet<>();
        batch.forEach(item -> keys.add(item.submission().key()));
        table.load(run.feed().source(), keys).forEach(state -> put(run, state));
    }

    private void put(Run run, RecordState state) {
        if (run.saw(state.id())) {
            run.extractAt().ifPresent(state::seenAt);
        }
        of(state.type()).put(state.key(), state);
    }

    /** The record with this key; one that does not exist yet, if there is none. */
    RecordState of(RecordType type, String key) {
        return of(type).computeIfAbsent(key, k -> new RecordState(type, k));
    }

    List<RecordState> all() {
        return states.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();
    }

    private Map<String, RecordState> of(RecordType type) {
        return states.computeIfAbsent(type, t -> new HashMap<>());
    }
}
