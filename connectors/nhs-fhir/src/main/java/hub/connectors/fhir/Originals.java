package hub.connectors.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hub.connector.Original;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/**
 * What an item was made from: the document itself, or, from a bundle about several children, the same bundle with one child's
 * resources only, so that nothing waits in quarantine with another child's name on it.
 */
record Originals(Document document, Envelope envelope) {

    Original only(Place place) {
        return only((Place other) -> other.number() == place.number());
    }

    /** All that the document holds about one child, with what is about nobody. */
    Original only(Children children, Subject subject) {
        return only((Place place) -> children.isAbout(place, subject.number())
                || place.kind().map(Kind::isSupport).orElse(false));
    }

    private Original only(Predicate<Place> wanted) {
        return () -> envelope.isBundle() && !envelope.places().stream().allMatch(wanted)
                ? bundle(wanted)
                : document.original().bytes();
    }

    private byte[] bundle(Predicate<Place> wanted) {
        ObjectNode bundle = JsonNodeFactory.instance.objectNode();
        for (String name : List.of("resourceType", "type", "meta", "timestamp")) {
            if (envelope.root().has(name)) {
                bundle.set(name, envelope.root().get(name));
            }
        }
        ArrayNode entries = bundle.putArray("entry");
        for (Place place : envelope.places()) {
            if (wanted.test(place)) {
                entries.add(entry(place));
            }
        }
        return bundle.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode entry(Place place) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        if (!place.fullUrl().isEmpty()) {
            entry.put("fullUrl", place.fullUrl());
        }
        if (place.deletion()) {
            entry.putObject("request").put("method", "DELETE");
        }
        return entry.set("resource", place.json());
    }
}
