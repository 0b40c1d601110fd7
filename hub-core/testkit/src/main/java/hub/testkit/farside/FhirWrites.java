package hub.testkit.farside;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a FHIR server does with resources that are put or posted there. Used under the lock of whoever owns it. */
final class FhirWrites {

    static final String JSON = "application/fhir+json";

    private final FhirResources resources;
    private boolean refusing;

    FhirWrites(FhirResources resources) {
        this.resources = resources;
    }

    /** The next resource is refused. */
    void refuseNext() {
        refusing = true;
    }

    private void refuse() {
        if (refusing) {
            refusing = false;
            throw new FhirRefusal(422, "this resource is not wanted");
        }
    }

    Answer put(Asked asked, String reference, boolean one) {
        refuse();
        ObjectNode resource = parse(asked.text());
        if (!one || !FhirResources.reference(resource).equals(reference)) {
            throw new FhirRefusal(400, "type and id stand in the address and in the resource, and are the same");
        }
        ObjectNode updated = resources.update(resource, asked.header("If-Match"));
        return versioned(written(updated), updated);
    }

    Answer post(Asked asked, String path) {
        refuse();
        ObjectNode resource = parse(asked.text());
        if (path.isEmpty() && FhirResources.type(resource).equals("Bundle")) {
            return json(200, response(resources.transaction(resource)));
        }
        if (!FhirResources.type(resource).equals(path)) {
            throw new FhirRefusal(400, "the type in the address is that of the resource");
        }
        Optional<ObjectNode> there = there(path, asked.header("If-None-Exist"));
        return there.isPresent() ? versioned(200, there.get()) : versioned(201, resources.create(resource));
    }

    /** The one resource that a conditional create asks about. */
    private Optional<ObjectNode> there(String type, Optional<String> identifier) {
        if (identifier.isEmpty()) {
            return Optional.empty();
        }
        List<ObjectNode> found = resources.ofType(type).stream()
                .filter(resource -> FhirSearch.isNumbered(resource, numbered(identifier.get())))
                .toList();
        if (found.size() > 1) {
            throw new FhirRefusal(412, "there are several");
        }
        return found.stream().findFirst();
    }

    private static String numbered(String condition) {
        if (!condition.startsWith("identifier=")) {
            throw new FhirRefusal(400, "created by identifier only");
        }
        return URLDecoder.decode(condition.substring("identifier=".length()), StandardCharsets.UTF_8);
    }

    private static ObjectNode response(List<ObjectNode> done) {
        ObjectNode response = JsonMapper.shared().createObjectNode();
        ArrayNode entries = response.put("resourceType", "Bundle")
                .put("type", "transaction-response")
                .putArray("entry");
        done.forEach(resource -> entries.addObject()
                .putObject("response")
                .put("status", String.valueOf(written(resource)))
                .put("etag", FhirResources.tag(resource)));
        return response;
    }

    static ObjectNode parse(String text) {
        try {
            if (JsonMapper.shared().readTree(text) instanceof ObjectNode resource) {
                return resource;
            }
        } catch (JacksonException e) {
            throw new FhirRefusal(400, "no JSON");
        }
        throw new FhirRefusal(400, "no resource");
    }

    /** The status of a write. */
    private static int written(ObjectNode resource) {
        return FhirResources.version(resource) == 1 ? 201 : 200;
    }

    static Answer versioned(int status, ObjectNode resource) {
        return json(status, resource).with("ETag", FhirResources.tag(resource));
    }

    static Answer json(int status, ObjectNode body) {
        return Answer.of(status, JSON, body.toString());
    }
}
