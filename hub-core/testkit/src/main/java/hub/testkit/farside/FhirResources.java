package hub.testkit.farside;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The resources that a FHIR server keeps, each in its newest version. Used under the lock of whoever owns it. */
final class FhirResources {

    private final Map<String, ObjectNode> byReference = new LinkedHashMap<>();
    private final Clock clock;
    private int ids;

    FhirResources(Clock clock) {
        this.clock = clock;
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

    /**
     * @param ifMatch the version that it must be of; empty if any will do
     * @throws FhirRefusal if it is not of that version any more
     */
    ObjectNode update(ObjectNode resource, Optional<String> ifMatch) {
        String current = find(reference(resource)).map(FhirResources::tag).orElse("none");
        if (ifMatch.isPresent() && !ifMatch.get().equals(current)) {
            throw new FhirRefusal(412, "it is not of that version any more");
        }
        return store(resource);
    }

    /** Under an id of its own. */
    ObjectNode create(ObjectNode resource) {
        ObjectNode created = resource.deepCopy();
        do {
            ids++;
            created.put("id", "made-" + ids);
        } while (find(reference(created)).isPresent());
        return store(created);
    }

    /** All that a Bundle asks for, or nothing. @throws FhirRefusal if one of its entries cannot be done */
    List<ObjectNode> transaction(ObjectNode bundle) {
        Map<String, ObjectNode> before = new LinkedHashMap<>(byReference);
        try {
            return bundle.path("entry").valueStream().map(this::entry).toList();
        } catch (FhirRefusal e) {
            byReference.clear();
            byReference.putAll(before);
            throw e;
        }
    }

    private ObjectNode entry(JsonNode entry) {
        if (!(entry.path("resource") instanceof ObjectNode resource)) {
            throw new FhirRefusal(400, "an entry without a resource");
        }
        JsonNode request = entry.path("request");
        return switch (request.path("method").asString("")) {
            case "PUT" -> update(resource, request.path("ifMatch").asStringOpt());
            case "POST" -> create(resource);
            default -> throw new FhirRefusal(400, "an entry is put or posted");
        };
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

    /** The version as {@code ETag} and {@code If-Match} write it. */
    static String tag(ObjectNode resource) {
        return "W/\"" + version(resource) + "\"";
    }

    static int version(ObjectNode resource) {
        return Integer.parseInt(resource.path("meta").path("versionId").asString("0"));
    }

    static Instant lastUpdated(ObjectNode resource) {
        return Instant.parse(resource.path("meta").path("lastUpdated").asString());
    }
}
