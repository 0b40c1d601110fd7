package hub.connectors.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that a FHIR server holds of one patient's plans, gathered into the one document that the patient's provider might have sent: so that it
 * is read, set aside and read again as that would be, without asking twice.
 */
final class PatientDocument {

    /** What a patient is read for. */
    static final List<Kind> WORTH_READING = List.of(Kind.CARE_PLAN, Kind.CONSENT);

    private static final List<Kind> OF_PATIENT =
            List.of(Kind.CARE_PLAN, Kind.CONSENT, Kind.RELATED_PERSON, Kind.CONDITION, Kind.ALLERGY, Kind.MEDICINE);
    private static final Pattern REFERENCE =
            Pattern.compile("(?:.*/)?([A-Z][A-Za-z]+)/([A-Za-z0-9.-]{1,64})(?:/_history/.*)?");

    private final Search search;
    private final Map<String, ObjectNode> resources = new LinkedHashMap<>();

    private PatientDocument(Search search) {
        this.search = search;
    }

    /** The document's bytes; empty if the patient has neither a plan nor a consent. */
    static Optional<byte[]> of(Search search, String patient) {
        PatientDocument document = new PatientDocument(search);
        document.gather(patient);
        boolean worth = WORTH_READING.stream()
                .anyMatch(kind ->
                        document.resources.keySet().stream().anyMatch(name -> name.startsWith(kind.type() + "/")));
        return worth ? Optional.of(document.bytes()) : Optional.empty();
    }

    private void gather(String patient) {
        search.one(Kind.PATIENT.type(), patient).ifPresent(this::add);
        OF_PATIENT.forEach(kind -> search.all(kind.type() + "?patient=" + patient, this::add));
        for (String name : referredTo()) {
            Matcher reference = REFERENCE.matcher(name);
            if (reference.matches() && !resources.containsKey(name)) {
                search.one(reference.group(1), reference.group(2)).ifPresent(this::add);
            }
        }
    }

    private void add(ObjectNode resource) {
        resources.put(
                resource.path("resourceType").asText() + "/"
                        + resource.path("id").asText(),
                resource);
    }

    /** The medicines and organisations that what is gathered refers to: the only ones that are read where they are referred to. */
    private TreeSet<String> referredTo() {
        TreeSet<String> names = new TreeSet<>();
        for (ObjectNode resource : resources.values()) {
            for (JsonNode reference : resource.findValues("reference")) {
                Matcher found = REFERENCE.matcher(reference.asText(""));
                if (found.matches()
                        && Kind.of(found.group(1)).map(Kind::isSupport).orElse(false)) {
                    names.add(found.group(1) + "/" + found.group(2));
                }
            }
        }
        return names;
    }

    private byte[] bytes() {
        ObjectNode bundle = JsonNodeFactory.instance.objectNode();
        bundle.put("resourceType", "Bundle").put("type", "collection");
        ArrayNode entries = bundle.putArray("entry");
        resources.values().forEach(resource -> entries.addObject().set("resource", resource));
        return bundle.toString().getBytes(StandardCharsets.UTF_8);
    }
}
