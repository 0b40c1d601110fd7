package hub.connectors.fhir;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Reads a JSON document into a tree, strictly: HAPI's own reader keeps the last of two equal keys and lets NUL through, and either
 * would change a plan without a word.
 */
final class JsonTree {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .maxNumberLength(Limits.NUMBER)
                    .maxNameLength(Limits.NAME)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws Refusal if it is not one well-formed JSON object, alone */
    static ObjectNode read(byte[] document) {
        try (JsonParser parser = FACTORY.createParser(document)) {
            return new JsonTree(parser).root();
        } catch (StreamConstraintsException e) {
            throw Limits.exceeded();
        } catch (IOException e) {
            throw new Refusal("malformed", "", "not well-formed JSON: was it cut off? Have it sent again");
        }
    }

    private ObjectNode root() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new Refusal("not-for-this-reader", "", "not one FHIR resource: a document must be a JSON object");
        }
        ObjectNode root = object();
        if (parser.nextToken() != null) {
            throw refused("malformed", "more than one JSON value: send several documents as ndjson");
        }
        return root;
    }

    private ObjectNode object() throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            checkName(object, name);
            parser.nextToken();
            JsonNode value = value();
            // A null says nothing, except in an array, where it keeps its neighbours in place.
            if (!value.isNull()) {
                object.set(name, value);
            }
        }
        return object;
    }

    private void checkName(ObjectNode object, String name) {
        if (name.isEmpty()) {
            throw refused("malformed", "a key without a name");
        }
        checkText(name);
        if (object.has(name)) {
            throw refused("duplicate-key", "the same key twice in one object: which of the two holds cannot be known");
        }
    }

    private JsonNode value() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> text(parser.getText());
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_NULL -> NullNode.getInstance();
            case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw refused("malformed", "not well-formed JSON");
        };
    }

    private ArrayNode array() throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }

    private JsonNode text(String text) {
        checkText(text);
        return TextNode.valueOf(text);
    }

    /** As written: HAPI writes a number out in full, and one with a huge exponent would fill the heap. */
    private JsonNode number() throws IOException {
        BigDecimal number = parser.getDecimalValue();
        if (Math.abs(number.scale()) > Limits.NUMBER) {
            throw Limits.exceeded();
        }
        return DecimalNode.valueOf(number);
    }

    private void checkText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw refused("malformed", "a text with a NUL character");
            }
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw refused("malformed", "a text with half a character (a lone surrogate)");
                }
                i++;
            }
        }
    }

    private Refusal refused(String reason, String what) {
        JsonLocation at = parser.currentLocation();
        return new Refusal(reason, "", what + ", at line " + at.getLineNr() + ", column " + at.getColumnNr());
    }
}
