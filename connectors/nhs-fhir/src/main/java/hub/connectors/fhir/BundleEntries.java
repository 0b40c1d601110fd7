package hub.connectors.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hub.connector.Note;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.Bundle.BundleType;

/** Takes a bundle apart into its resources, and notes what else stands in it. */
final class BundleEntries {

    private static final Set<String> OF_BUNDLE = Set.of("resourceType", "type", "timestamp", "entry");
    private static final Set<String> OF_META = Set.of("lastUpdated");
    private static final Set<String> OF_ENTRY = Set.of("fullUrl", "resource");
    private static final Set<String> OF_REQUEST = Set.of("method");

    private final List<Place> places = new ArrayList<>();
    private final Set<Note> notes = new LinkedHashSet<>();

    private BundleEntries() {}

    static Envelope of(ObjectNode bundle) {
        BundleEntries entries = new BundleEntries();
        entries.read(bundle);
        return new Envelope(bundle, entries.places, entries.notes);
    }

    private void read(ObjectNode bundle) {
        try {
            if (BundleType.fromCode(bundle.path("type").asText()) == null) {
                throw new Refusal("missing-value", "Bundle.type", "does not say what type of bundle it is");
            }
        } catch (FHIRException e) {
            throw new Refusal("unknown-code", "Bundle.type", "is not a type of bundle: correct it at the source");
        }
        noteRest("Bundle", bundle, OF_BUNDLE);
        noteRest("Bundle.meta", bundle.path("meta"), OF_META);
        JsonNode list = bundle.path("entry");
        if (list.isArray()) {
            list.forEach(this::entry);
        } else if (list.isObject()) {
            entry(list);
        } else if (!list.isMissingNode()) {
            throw new Refusal(
                    "malformed", "Bundle.entry", "is not a list of resources: have it corrected at the source");
        }
        if (places.isEmpty()) {
            notes.add(new Note("Bundle.entry", "holds no resource: nothing to read"));
        }
    }

    private void entry(JsonNode entry) {
        noteRest("Bundle.entry", entry, OF_ENTRY);
        noteRest("Bundle.entry.request", entry.path("request"), OF_REQUEST);
        JsonNode resource = entry.path("resource");
        if (!(resource instanceof ObjectNode json) || !json.path("resourceType").isTextual()) {
            notes.add(new Note("Bundle.entry", "an entry without a resource; nothing to read in it"));
            return;
        }
        String type = json.path("resourceType").textValue();
        int number = places.size() + 1;
        String path = "entry[" + (number - 1) + "]." + Paths.type(type);
        boolean deletion = entry.path("request").path("method").asText().equals("DELETE");
        places.add(new Place(number, path, type, entry.path("fullUrl").asText(""), deletion, json));
    }

    private void noteRest(String path, JsonNode node, Set<String> read) {
        node.fieldNames().forEachRemaining(name -> {
            if (name.equals("modifierExtension") || name.equals("implicitRules")) {
                throw new Refusal(
                        "unknown-modifier",
                        Paths.below(path, name),
                        "may change the meaning of the whole bundle, and is not known here");
            }
            boolean inside = name.equals("meta") && path.equals("Bundle") || name.equals("request");
            if (!read.contains(name) && !inside) {
                notes.add(new Note(Paths.below(path, name), "has no place in the record; not carried"));
            }
        });
    }
}
