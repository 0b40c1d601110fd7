package hub.connectors.kafka.submission;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An object with the record's components by name. It asks the record which components it has, so that one that the language gains is read
 * without a new connector.
 */
final class RecordForm implements Form {

    private final Map<String, Form> components = new LinkedHashMap<>();
    private final Constructor<?> constructor;

    RecordForm(Class<?> type) {
        RecordComponent[] declared = type.getRecordComponents();
        for (RecordComponent component : declared) {
            components.put(component.getName(), Forms.of(component.getGenericType()));
        }
        try {
            this.constructor = type.getConstructor(
                    Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("a record of the language is public", e);
        }
    }

    @Override
    public Object read(JsonNode json, Place at) {
        if (!json.isObject()) {
            throw at.refused("wrong-type", "is not an object: put it between { and }");
        }
        json.propertyNames().stream()
                .filter(name -> !components.containsKey(name))
                .forEach(name -> at.note("holds a member that has no place in the record: not taken"));
        Object[] parts = components.entrySet().stream()
                .map(component ->
                        part(component.getValue(), json.get(component.getKey()), at.member(component.getKey())))
                .toArray();
        return made(parts, at);
    }

    private static Object part(Form form, JsonNode json, Place at) {
        return json == null ? form.left(at) : form.read(json, at);
    }

    private Object made(Object[] parts, Place at) {
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            throw at.refused("bad-value", "does not hold together as what it is meant to be: mend it");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
