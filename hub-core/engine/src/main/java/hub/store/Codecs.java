package hub.store;

import hub.model.Identifier;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.Urn;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Finds the codec of a type, once. */
final class Codecs {

    private static final Map<Type, Codec> SCALARS = Map.ofEntries(
            Map.entry(String.class, text(Codecs::unicode, Function.identity())),
            Map.entry(LocalDate.class, text(LocalDate::toString, LocalDate::parse)),
            Map.entry(LocalTime.class, text(LocalTime::toString, LocalTime::parse)),
            Map.entry(Instant.class, text(Instant::toString, Instant::parse)),
            Map.entry(OrganisationId.class, text(OrganisationId::value, OrganisationId::of)),
            Map.entry(Urn.class, text(Urn::value, Urn::of)),
            Map.entry(Identifier.class, new IdentifierCodec()),
            Map.entry(Boolean.class, new BooleanCodec()),
            Map.entry(Integer.class, new IntegerCodec()),
            Map.entry(int.class, new IntegerCodec()));

    private Codecs() {}

    static Codec compile(Type type) {
        Codec scalar = SCALARS.get(type);
        if (scalar != null) {
            return scalar;
        }
        if (type instanceof ParameterizedType generic) {
            return container(generic.getRawType(), compile(generic.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return enumeration(plain);
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return new RecordCodec(plain.asSubclass(Record.class));
        }
        throw new IllegalArgumentException("no canonical form for " + type.getTypeName());
    }

    private static Codec container(Type raw, Codec element) {
        if (raw == Known.class) {
            return new KnownCodec(element);
        }
        if (raw == List.class) {
            return new ListCodec(element);
        }
        if (raw == Set.class) {
            return new SetCodec(element);
        }
        throw new IllegalArgumentException("no canonical form for " + raw.getTypeName());
    }

    /** Half a surrogate pair has no UTF-8: whatever stood for it would be another text. */
    private static String unicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                throw new IllegalArgumentException("a text in it is not valid Unicode");
            }
        }
        return text;
    }

    private static Codec enumeration(Class<?> type) {
        Map<String, Object> byText = new HashMap<>();
        Map<Object, String> texts = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            String text = ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
            byText.put(text, constant);
            texts.put(constant, text);
        }
        return text(texts::get, text -> known(type, byText.get(text)));
    }

    private static Object known(Class<?> type, Object constant) {
        if (constant == null) {
            throw new IllegalArgumentException("not a " + type.getSimpleName());
        }
        return constant;
    }

    @SuppressWarnings("unchecked")
    private static <T> Codec text(Function<T, String> write, Function<String, ? extends T> read) {
        return new TextCodec((Function<Object, String>) write, read);
    }

    /** A value with a form as text. */
    record TextCodec(Function<Object, String> toText, Function<String, ?> fromText) implements Codec {
        @Override
        public void write(Object value, JsonGenerator json) {
            json.writeString(toText.apply(value));
        }

        @Override
        public Object read(JsonNode json) {
            return fromText.apply(json.stringValue());
        }
    }

    private static final class BooleanCodec implements Codec {
        @Override
        public void write(Object value, JsonGenerator json) {
            json.writeBoolean((Boolean) value);
        }

        @Override
        public Object read(JsonNode json) {
            return json.booleanValue();
        }
    }

    private static final class IntegerCodec implements Codec {
        @Override
        public void write(Object value, JsonGenerator json) {
            json.writeNumber((Integer) value);
        }

        @Override
        public Object read(JsonNode json) {
            return json.intValue();
        }
    }

    private static final class IdentifierCodec implements Codec {
        @Override
        public void write(Object value, JsonGenerator json) {
            Identifier identifier = (Identifier) value;
            json.writeStartObject();
            json.writeStringProperty("system", identifier.system());
            json.writeStringProperty("value", identifier.value());
            json.writeEndObject();
        }

        @Override
        public Object read(JsonNode json) {
            return Identifier.of(
                    json.get("system").stringValue(), json.get("value").stringValue());
        }
    }
}
