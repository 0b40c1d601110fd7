package hub.connectors.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Property;
import org.jspecify.annotations.Nullable;

/**
 * One element as it stands in the document, beside what HAPI made of it. HAPI drops without a word what it does not know or cannot
 * read; here both show.
 *
 * @param name with its number, where there are several: {@code given[1]}
 * @param state what became of it
 * @param value what HAPI made of it; null unless it is {@link State#READ}
 */
record Element(String name, State state, @Nullable Base value, List<Element> children) {

    /** What HAPI made of an element. */
    enum State {
        READ,
        /** FHIR has no such element here. */
        UNKNOWN,
        /** FHIR has it, and its content is none that it may have: an unknown code, a date that is none, one value too many. */
        UNREADABLE
    }

    /** What stands in a resource or in any part of one. */
    static Element of(String name, ObjectNode json, Base value) {
        List<Element> children = new ArrayList<>(json.size());
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            String key = field.getKey();
            if (!key.startsWith("_")) {
                add(children, value, key, field.getValue(), json.path("_" + key));
            } else if (!json.has(key.substring(1))) {
                add(children, value, key.substring(1), MissingNode.getInstance(), field.getValue());
            }
        }
        return new Element(name, State.READ, value, children);
    }

    private static void add(List<Element> into, Base parent, String name, JsonNode value, JsonNode beside) {
        if (name.equals("resourceType")) {
            return;
        }
        Property property = parent.getNamedProperty(name.hashCode(), name, false);
        if (!value.isArray() && !beside.isArray()) {
            one(into, name, property, made(property, name, 0), value, beside);
            return;
        }
        int size = Math.max(value.size(), beside.size());
        for (int i = 0; i < size; i++) {
            String numbered = size > 1 ? name + "[" + i + "]" : name;
            one(into, numbered, property, made(property, name, i), value.path(i), beside.path(i));
        }
    }

    private static void one(
            List<Element> into,
            String name,
            @Nullable Property property,
            @Nullable Base made,
            JsonNode value,
            JsonNode beside) {
        if (saysNothing(value) && saysNothing(beside)) {
            return;
        }
        if (property == null) {
            into.add(new Element(name, State.UNKNOWN, null, List.of()));
        } else if (made == null || !readable(value, made)) {
            into.add(new Element(name, State.UNREADABLE, null, List.of()));
        } else {
            List<Element> children = new ArrayList<>();
            children.addAll(inside(value, made));
            children.addAll(inside(beside, made));
            into.add(new Element(name, State.READ, made, children));
        }
    }

    private static List<Element> inside(JsonNode node, Base made) {
        return node instanceof ObjectNode object ? of("", object, made).children() : List.of();
    }

    /** The n-th value HAPI made, unless it is of another type than the name says: {@code valueString} beside {@code valueCode}. */
    private static @Nullable Base made(@Nullable Property property, String name, int number) {
        if (property == null || number >= property.getValues().size()) {
            return null;
        }
        Base made = property.getValues().get(number);
        String named = property.getName();
        boolean otherType =
                named.endsWith("[x]") && !name.substring(named.length() - 3).equalsIgnoreCase(made.fhirType());
        return otherType ? null : made;
    }

    private static boolean readable(JsonNode value, Base made) {
        if (made instanceof PrimitiveType<?> primitive) {
            return value.isObject() ? onlyBeside(value) : saysNothing(value) || primitive.getValue() != null;
        }
        return value.isObject() || saysNothing(value);
    }

    /** Whether it holds only what may stand beside a simple value. */
    private static boolean onlyBeside(JsonNode value) {
        return value.properties().stream()
                .allMatch(field -> field.getKey().equals("id") || field.getKey().equals("extension"));
    }

    private static boolean saysNothing(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isContainerNode() && value.isEmpty()
                || value.isTextual() && value.textValue().isBlank();
    }
}
