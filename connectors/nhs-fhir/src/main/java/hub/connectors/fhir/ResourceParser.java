package hub.connectors.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.ErrorHandlerAdapter;
import ca.uhn.fhir.parser.IJsonLikeParser;
import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.json.jackson.JacksonStructure;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hl7.fhir.r4.model.Resource;

/** Reads one resource with HAPI. Used by several threads at once. */
final class ResourceParser {

    /** HAPI's own would write what it meets to the log, values and all; {@link Element} finds the same again and shows none. */
    private static final IParserErrorHandler QUIET = new ErrorHandlerAdapter();

    private final FhirContext context;

    ResourceParser(FhirContext context) {
        this.context = context;
    }

    /** @throws Refusal if it cannot be read as FHIR R4 at all */
    Entry read(Place place) {
        // Narrative is markup from outside, says nothing of its own, and is never carried: no parser needs to see it.
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.setAll(place.json());
        json.remove("text");
        JacksonStructure structure = new JacksonStructure();
        structure.setNativeObject(json);
        IJsonLikeParser parser = (IJsonLikeParser) context.newJsonParser();
        parser.setParserErrorHandler(QUIET);
        Resource resource;
        try {
            resource = (Resource) parser.parseResource(structure);
        } catch (RuntimeException e) {
            // HAPI answers some shapes with its own exception and others with whatever it fell over; its messages hold
            // values.
            throw new Refusal("malformed", place.path(), "cannot be read as FHIR R4: have it corrected at the source");
        }
        return new Entry(place, json, resource);
    }
}
