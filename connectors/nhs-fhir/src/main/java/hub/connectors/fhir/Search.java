package hub.connectors.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hub.connector.Fault;
import hub.connectors.fhir.server.FhirServer;
import hub.connectors.fhir.server.FhirServer.Answer;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Questions to a FHIR server, and its answers as trees: strictly read, and never taken for something else than was asked for. */
record Search(FhirServer server) {

    /**
     * Gives every resource that a search finds, page by page.
     *
     * @return what time it was at the server when it began to answer
     */
    Instant all(String question, Consumer<ObjectNode> found) {
        Set<String> asked = new HashSet<>();
        Optional<Instant> began = Optional.empty();
        Optional<String> next = Optional.of(question);
        while (next.isPresent()) {
            if (!asked.add(next.get())) {
                throw unavailable("goes round in a circle: the next page is one that it gave before");
            }
            Answer answer = server.get(next.get()).orElseThrow(() -> unavailable("does not know what it is asked for"));
            ObjectNode page = page(answer);
            page.path("entry").forEach(entry -> resource(entry).ifPresent(found));
            began = began.or(() -> Optional.of(answer.at()));
            next = next(page);
        }
        return began.orElseThrow();
    }

    /** One resource by its type and id; empty if there is none. */
    Optional<ObjectNode> one(String type, String id) {
        return server.get(type + "/" + id).map(Search::tree).map(resource -> {
            if (!resource.path("resourceType").asText().equals(type)
                    || !resource.path("id").asText().equals(id)) {
                throw unavailable("answers with another resource than it was asked for");
            }
            return resource;
        });
    }

    private static ObjectNode page(Answer answer) {
        ObjectNode page = tree(answer);
        if (!page.path("resourceType").asText().equals("Bundle")) {
            throw unavailable("answers a search with no Bundle");
        }
        return page;
    }

    private static Optional<ObjectNode> resource(JsonNode entry) {
        boolean outcome = entry.path("search").path("mode").asText().equals("outcome");
        return !outcome && entry.path("resource") instanceof ObjectNode resource
                ? Optional.of(resource)
                : Optional.empty();
    }

    private static Optional<String> next(ObjectNode page) {
        for (JsonNode link : page.path("link")) {
            if (link.path("relation").asText().equals("next")) {
                return Optional.of(link.path("url").asText());
            }
        }
        return Optional.empty();
    }

    private static ObjectNode tree(Answer answer) {
        try {
            return JsonTree.read(answer.body());
        } catch (Refusal refusal) {
            throw unavailable("answers with what is no FHIR JSON");
        }
    }

    private static Fault unavailable(String what) {
        return new Fault(
                Fault.Kind.UNAVAILABLE, "the FHIR server " + what + ": tell whoever runs it; it is asked again later");
    }
}
