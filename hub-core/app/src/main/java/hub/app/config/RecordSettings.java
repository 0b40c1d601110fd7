package hub.app.config;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A record of settings seen as names and values, as they are written in a file: {@code recipients.northshire-fleet.folder}. */
public final class RecordSettings {

    private RecordSettings() {}

    /** Every value that is there, by its name. */
    public static Map<String, String> flatten(Record settings) {
        Map<String, String> flat = new TreeMap<>();
        put(flat, "", settings);
        return flat;
    }

    private static void put(Map<String, String> flat, String name, Object value) {
        if (value instanceof Record nested && !isValue(nested.getClass())) {
            for (RecordComponent component : nested.getClass().getRecordComponents()) {
                read(component, nested).ifPresent(part -> put(flat, join(name, kebab(component.getName())), part));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, part) -> put(flat, join(name, key.toString()), part));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                put(flat, name + "[" + i + "]", list.get(i));
            }
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(part -> put(flat, name, part));
        } else {
            flat.put(name, value.toString());
        }
    }

    private static Optional<Object> read(RecordComponent component, Record owner) {
        try {
            component.getAccessor().setAccessible(true);
            return Optional.ofNullable(component.getAccessor().invoke(owner));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read setting " + component.getName(), e);
        }
    }

    /** What somebody who wrote an unknown key probably meant, among the keys that its block knows. */
    static String hint(Class<? extends Record> type, String key) {
        Type block = type;
        String[] words = key.split("\\.");
        for (int i = 0; i < words.length - 1; i++) {
            Optional<Type> next = within(block, words[i]);
            if (next.isEmpty()) {
                return Nearest.hint(words[i], names(block));
            }
            block = next.get();
        }
        return Nearest.hint(words[words.length - 1], names(block));
    }

    private static Optional<Type> within(Type block, String word) {
        if (block instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            return Optional.of(generic.getActualTypeArguments()[1]);
        }
        return components(block)
                .filter(component -> kebab(component.getName()).equals(word))
                .map(RecordComponent::getGenericType)
                .findFirst();
    }

    private static List<String> names(Type block) {
        return components(block).map(component -> kebab(component.getName())).toList();
    }

    private static java.util.stream.Stream<RecordComponent> components(Type block) {
        return block instanceof Class<?> type && type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                : java.util.stream.Stream.of();
    }

    static List<String> choices(Class<?> enumType) {
        return Arrays.stream(enumType.getEnumConstants())
                .map(choice ->
                        ((Enum<?>) choice).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    /** A record that is written as one word. */
    private static boolean isValue(Class<?> type) {
        return type.getRecordComponents().length == 1 && type.getName().startsWith("hub.model.");
    }

    private static String join(String name, String part) {
        return name.isEmpty() ? part : name + "." + part;
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
