package hub.testkit.farside;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The resources that a FHIR server keeps, each in its newest version. Used under the lock of whoever owns it. */
final class FhirResources {

    private final Map<String, ObjectNode> byReference = new LinkedHashMap<>();
    private final Clock clock;
    private int ids;

    FhirResources(Clock clock) {
        this.clock = clock;
    }

    /** As they are now, for whoever may have to go back. */
    Map<String, ObjectNode> copy() {
        return new LinkedHashMap<>(byReference);
    }

    void backTo(Map<String, ObjectNode> copy) {
        byReference.clear();
        byReference.putAll(copy);
    }

    Optional<ObjectNode> find(String reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    /** Every resource of a type, the one that changed longest ago first. */
    List<ObjectNode> ofType(String type) {
        return byReference.values().stream()
                .filter(resource -> type(resource).equals(type))
                .sorted(Comparator.comparing(FhirResources::lastUpdated).thenComparing(FhirResources::reference))
                .toList();
    }

    String freshId() {
        ids++;
        return "made-" + ids;
    }

    /** Keeps it as the next version. A time of change that it brings along for its first version is kept, so that tests can set it. */
    ObjectNode store(ObjectNode given) {
        ObjectNode resource = given.deepCopy();
        Optional<ObjectNode> before = find(reference(resource));
        ObjectNode meta = resource.withObjectProperty("meta");
        meta.put("versionId", String.valueOf(before.map(FhirResources::version).orElse(0) + 1));
        if (before.isPresent() || !meta.has("lastUpdated")) {
            meta.put(
                    "lastUpdated",
                    clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        }
        byReference.put(reference(resource), resource);
        return resource;
    }

    static String type(ObjectNode resource) {
        return resource.path("resourceType").asString("");
    }

    /** {@code Patient/17}. */
    static String reference(ObjectNode resource) {
        return type(resource) + "/" + resource.path("id").asString("");
    }

    static int version(ObjectNode resource) {
        return Integer.parseInt(resource.path("meta").path("versionId").asString("0"));
    }

    static Instant lastUpdated(ObjectNode resource) {
        return Instant.parse(resource.path("meta").path("lastUpdated").asString());
    }
}
