package hub.connectors.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads an XML document into the tree that the same document would be in JSON, so that everything after it is written once. Document
 * types and entities are refused, and depth is bounded, before anything else sees the document.
 */
final class XmlTree {

    private static final String FHIR = "http://hl7.org/fhir";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Set<String> ALWAYS_LISTS = Set.of("extension", "modifierExtension", "contained");

    private final XMLStreamReader xml;

    private XmlTree(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws Refusal if it is not one well-formed XML document in FHIR's namespace */
    static ObjectNode read(byte[] document) {
        try {
            return new XmlTree(factory().createXMLStreamReader(new ByteArrayInputStream(document))).root();
        } catch (XMLStreamException e) {
            throw new Refusal("malformed", "", "not well-formed XML: was it cut off? Have it sent again");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private ObjectNode root() throws XMLStreamException {
        ObjectNode around = JsonNodeFactory.instance.objectNode();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new Refusal("malformed", "", "a document type is not allowed in FHIR: send it without");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                child(around, 1);
            }
        }
        return settled(around);
    }

    /** Reads the element that the cursor stands on into its parent. */
    private void child(ObjectNode parent, int depth) throws XMLStreamException {
        if (depth > Limits.DEPTH || xml.getLocalName().length() > Limits.NAME) {
            throw Limits.exceeded();
        }
        String name = xml.getLocalName();
        if (XHTML.equals(xml.getNamespaceURI())) {
            skip();
            add(parent, name, "", null);
            return;
        }
        if (!FHIR.equals(xml.getNamespaceURI())) {
            throw refused("an element that is not in FHIR's namespace");
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        String value = attributes(node);
        children(node, depth);
        if (Character.isUpperCase(name.charAt(0))) {
            resource(parent, name, settled(node));
        } else {
            add(parent, name, value, settled(node));
        }
    }

    private @Nullable String attributes(ObjectNode node) {
        String value = null;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (name.equals("value")) {
                value = xml.getAttributeValue(i);
            } else {
                node.put(name.equals("id") || name.equals("url") ? name : "@" + name, xml.getAttributeValue(i));
            }
        }
        return value;
    }

    private void children(ObjectNode node, int depth) throws XMLStreamException {
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                child(node, depth + 1);
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE
                    || event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                throw refused("text or an entity where FHIR has none");
            }
        }
    }

    /** A resource stands inside its element in XML and in its place in JSON. */
    private void resource(ObjectNode parent, String type, ObjectNode resource) {
        if (parent.has("resourceType")) {
            throw refused("two resources in one element");
        }
        parent.put("resourceType", type);
        parent.setAll(resource);
    }

    private void add(ObjectNode parent, String name, @Nullable String value, @Nullable ObjectNode node) {
        if (parent.has(name) && !parent.get(name).isArray()) {
            throw refused("the same name as an attribute and as an element");
        }
        ArrayNode values = parent.withArray(name);
        if (value == null) {
            values.add(node);
            return;
        }
        values.add(value);
        if (node != null && !node.isEmpty()) {
            ArrayNode beside = parent.withArray("_" + name);
            while (beside.size() < values.size() - 1) {
                beside.addNull();
            }
            beside.add(node);
        }
    }

    /** With single values out of their lists, as JSON has them; what stands beside a value ({@code _given}) goes as the value does. */
    private static ObjectNode settled(ObjectNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode values = node.get(name);
            boolean alone = values.isArray() && values.size() == 1 && !ALWAYS_LISTS.contains(name);
            if (alone && !(name.startsWith("_") && node.path(name.substring(1)).isArray())) {
                node.set(name, values.get(0));
            }
        }
        return node;
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private Refusal refused(String what) {
        return new Refusal(
                "malformed", "", what + ", at line " + xml.getLocation().getLineNumber());
    }
}
