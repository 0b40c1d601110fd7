package hub.app.config;

import hub.connector.Secret;
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
import java.util.stream.Stream;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;

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
        } else if (value instanceof Secret secret) {
            flat.put(name, secret.reveal());
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

    /** If a record has no such setting: what was probably meant, among those that its block has. @param from where the block's words begin */
    static Optional<String> unknown(Class<? extends Record> type, ConfigurationPropertyName name, int from) {
        Type block = type;
        for (int i = from; i < name.getNumberOfElements(); i++) {
            String word = name.getElement(i, Form.ORIGINAL);
            Optional<Type> next = within(block, word);
            if (next.isEmpty()) {
                return Optional.of(Nearest.hint(word, names(block)));
            }
            block = next.get();
        }
        return Optional.empty();
    }

    /** The type of what stands under a word; nothing if that word may not stand there. */
    private static Optional<Type> within(Type block, String word) {
        if (block == Object.class) {
            return Optional.of(block);
        }
        if (block instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Optional.class
                    ? within(arguments[0], word)
                    : Optional.of(arguments[arguments.length - 1]);
        }
        return components(block)
                .filter(component -> plain(component.getName()).equals(plain(word)))
                .map(RecordComponent::getGenericType)
                .findFirst();
    }

    /** {@code passwordFile} and {@code password-file} are one name. */
    private static String plain(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static List<String> names(Type block) {
        return components(block).map(component -> kebab(component.getName())).toList();
    }

    private static Stream<RecordComponent> components(Type block) {
        return block instanceof Class<?> type && type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                : Stream.of();
    }

    /** What a value of a type is called in a message. */
    static String aValueOf(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int", "long", "Integer", "Long" -> "a whole number";
            case "boolean", "Boolean" -> "true or false";
            case "Duration" -> "a length of time, like 30s";
            default -> "one " + kebab(type.getSimpleName()).replace('-', ' ');
        };
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
