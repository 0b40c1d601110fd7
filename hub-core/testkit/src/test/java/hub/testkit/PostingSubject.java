package hub.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the contracts must know of the connector that posts. */
final class PostingSubject implements ConnectorSubject {

    @Override
    public String id() {
        return "posting";
    }

    @Override
    public Map<String, Object> settings(Path home) {
        return Map.of();
    }

    @Override
    public List<Trouble> troubles() {
        return List.of();
    }

    @Override
    public List<Sample> samples() {
        return List.of();
    }

    @Override
    public List<String> canaries() {
        return List.of();
    }
}
