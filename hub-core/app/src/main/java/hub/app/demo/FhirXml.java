package hub.app.demo;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.databind.JsonNode;

/** Turns a resource from FHIR's JSON into its XML: an element for every property, again for each in an array, plain values as attributes. */
final class FhirXml {

    private static final String NAMESPACE = "http://hl7.org/fhir";

    private final XMLStreamWriter out;

    private FhirXml(XMLStreamWriter out) {
        this.out = out;
    }

    static void write(JsonNode resource, OutputStream to) throws XMLStreamException {
        XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        new FhirXml(out).resource(resource, true);
        out.writeEndDocument();
        out.close();
    }

    private void resource(JsonNode resource, boolean outermost) throws XMLStreamException {
        out.writeStartElement(resource.get("resourceType").stringValue());
        if (outermost) {
            out.writeDefaultNamespace(NAMESPACE);
        }
        properties(resource, Set.of("resourceType"));
        out.writeEndElement();
    }

    private void properties(JsonNode object, Set<String> leftOut) throws XMLStreamException {
        for (var property : object.properties()) {
            if (!leftOut.contains(property.getKey())) {
                element(property.getKey(), property.getValue());
            }
        }
    }

    private void element(String name, JsonNode value) throws XMLStreamException {
        if (value.isArray()) {
            for (JsonNode each : value) {
                element(name, each);
            }
            return;
        }
        out.writeStartElement(name);
        if (value.isValueNode()) {
            out.writeAttribute("value", value.asString());
        } else {
            complex(name, value);
        }
        out.writeEndElement();
    }

    private void complex(String name, JsonNode value) throws XMLStreamException {
        if (value.has("resourceType")) {
            resource(value, false);
        } else if (name.equals("extension")) {
            out.writeAttribute("url", value.get("url").stringValue());
            properties(value, Set.of("url"));
        } else {
            properties(value, Set.of());
        }
    }
}
