package hub.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A record as an object, its components in alphabetical order. */
final class RecordCodec implements Codec {

    private record Component(String name, int place, MethodHandle accessor, Codec codec) {}

    private final List<Component> components;
    private final MethodHandle constructor;

    RecordCodec(Class<? extends Record> type) {
        RecordComponent[] declared = type.getRecordComponents();
        this.components = IntStream.range(0, declared.length)
                .mapToObj(place -> component(declared[place], place))
                .sorted(Comparator.comparing(Component::name))
                .toList();
        this.constructor = constructor(type, declared);
    }

    @Override
    public void write(Object value, JsonGenerator json) {
        json.writeStartObject();
        for (Component component : components) {
            Object part = read(component.accessor(), value);
            if (!component.codec().leavesOut(part)) {
                json.writeName(component.name());
                component.codec().write(part, json);
            }
        }
        json.writeEndObject();
    }

    @Override
    public Object read(JsonNode json) {
        Object[] parts = new Object[components.size()];
        for (Component component : components) {
            JsonNode part = json.get(component.name());
            parts[component.place()] = part == null ? null : component.codec().read(part);
        }
        return make(parts);
    }

    private static Component component(RecordComponent declared, int place) {
        try {
            MethodHandle accessor = MethodHandles.publicLookup()
                    .unreflect(declared.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
            return new Component(declared.getName(), place, accessor, Codecs.compile(declared.getGenericType()));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("a record with a canonical form is public", e);
        }
    }

    private static MethodHandle constructor(Class<? extends Record> type, RecordComponent[] declared) {
        Class<?>[] types = Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> canonical = type.getConstructor(types);
            return MethodHandles.publicLookup()
                    .unreflectConstructor(canonical)
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("a record with a canonical form is public", e);
        }
    }

    private static Object read(MethodHandle accessor, Object value) {
        try {
            return accessor.invokeExact(value);
        } catch (Throwable e) {
            throw new IllegalStateException("an accessor of a record does not fail", e);
        }
    }

    private Object make(Object[] parts) {
        try {
            return constructor.invokeExact(parts);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a constructor of a record throws nothing checked", e);
        }
    }
}
