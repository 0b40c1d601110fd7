package hub.audit.chain;

import hub.connector.Fault;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The key that seals now, and those that sealed before it: what they sealed is verified with them. */
public final class ChainKeys {

    private final ChainKey current;
    private final Map<String, ChainKey> known = new LinkedHashMap<>();

    /**
     * @param current the secret that seals now
     * @param old secrets that sealed before
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if one is too short to be a key
     */
    public ChainKeys(String current, Collection<String> old) {
        this.current = new ChainKey(current);
        old.stream().map(ChainKey::new).forEach(key -> known.put(key.id(), key));
        known.put(this.current.id(), this.current);
    }

    ChainKey current() {
        return current;
    }

    Optional<ChainKey> find(String id) {
        return Optional.ofNullable(known.get(id));
    }
}
