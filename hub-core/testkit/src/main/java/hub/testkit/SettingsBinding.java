package hub.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a connector's settings record from names and values, as the hub does from a file; any other value is passed as it is. */
final class SettingsBinding {

    private SettingsBinding() {}

    static <S extends Record> S bind(Class<S> type, Map<?, ?> values) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = Arrays.stream(components)
                .map(component -> value(component.getGenericType(), values.get(name(component))))
                .toArray();
        try {
            Constructor<S> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException told ? told : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code maximumDocumentBytes} is written {@code maximum-document-bytes}. */
    static String name(RecordComponent component) {
        return component.getName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object value(Type type, @Nullable Object value) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return Optional.ofNullable(value(generic.getActualTypeArguments()[0], value));
        }
        if (value == null) {
            return null;
        }
        if (type == Path.class) {
            return Path.of(value.toString());
        }
        if (type instanceof Class<?> record && record.isRecord() && value instanceof Map<?, ?> block) {
            return bind(record.asSubclass(Record.class), block);
        }
        if (type instanceof ParameterizedType generic && value instanceof Map<?, ?> block) {
            Map<Object, @Nullable Object> bound = new LinkedHashMap<>();
            block.forEach((key, part) -> bound.put(key, value(generic.getActualTypeArguments()[1], part)));
            return bound;
        }
        if (type instanceof ParameterizedType generic && value instanceof List<?> list) {
            return list.stream()
                    .map(part -> value(generic.getActualTypeArguments()[0], part))
                    .toList();
        }
        return value;
    }
}
