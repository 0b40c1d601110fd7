package hub.table;

import hub.model.Known;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads how a column's cells are to be read. */
final class ColumnConversions {

    /** What a column gives whose kind is a mistake, already told of. */
    static final Class<?> UNKNOWN = Void.class;

    private static final String HUB_WORD = "hub-word";
    private static final String NOT_RECORDED = "NOT_RECORDED";

    private final MappingText text;
    private final String source;

    ColumnConversions(MappingText text, String source) {
        this.text = text;
        this.source = source;
    }

    /** The conversion of a column, for a list with its separator. */
    Conversion of(JsonNode spec) {
        if (Stream.of("is", "date", "codes", "one-of").filter(spec::has).count() > 1) {
            text.problem(spec, "a column is read in one way: give one of is, date, codes, one-of");
        }
        return listed(spec, single(spec));
    }

    /** The conversion to the constants of an enum; empty if the column has no codes. */
    Optional<Conversion> toWords(JsonNode spec, Class<?> type) {
        Map<String, Object> constants = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(Object::toString, c -> c, (a, b) -> a, TreeMap::new));
        Map<String, Object> values = new LinkedHashMap<>();
        if (kind(spec).equals(HUB_WORD)) {
            constants.forEach((name, constant) -> values.put(Shape.word(name), constant));
        } else if (spec.has("codes")) {
            codes(spec).forEach((code, meaning) -> values.put(code, meant(meaning, constants)));
        } else {
            return Optional.empty();
        }
        return Optional.of(listed(spec, Conversions.codes(type, values)));
    }

    private static Conversion listed(JsonNode spec, Conversion each) {
        return spec.has("list") ? Conversions.list(spec.path("list").asString(), each) : each;
    }

    private Conversion single(JsonNode spec) {
        if (spec.has("date")) {
            return Conversions.date(styles(spec.path("date")));
        }
        if (spec.has("one-of")) {
            Map<String, String> codes = new LinkedHashMap<>();
            spec.path("one-of").valueStream().forEach(c -> codes.put(lower(c.asString()), c.asString()));
            return Conversions.codes(String.class, codes);
        }
        if (spec.has("codes")) {
            Map<String, Object> codes = new LinkedHashMap<>();
            codes(spec).forEach((code, meaning) -> codes.put(code, meant(meaning)));
            return Conversions.codes(String.class, codes);
        }
        return named(spec, kind(spec));
    }

    private static String kind(JsonNode spec) {
        return spec.isObject() ? spec.path("is").asString("text") : spec.asString();
    }

    private Conversion named(JsonNode at, String kind) {
        if (kind.equals("local-id")) {
            return Conversions.localId(source);
        }
        if (kind.equals(HUB_WORD)) {
            return new Conversion(HUB_WORD, Enum.class, word -> word);
        }
        return Conversions.named(kind).orElseGet(() -> {
            text.problem(at, "a column cannot be a \"" + kind + "\"; it can be: " + Conversions.NAMES);
            return new Conversion(kind, UNKNOWN, cell -> cell);
        });
    }

    /** The codes of a column: its own, or the list that it names. */
    private Map<String, JsonNode> codes(JsonNode spec) {
        JsonNode own = spec.path("codes");
        JsonNode lists = text.tree().path("code-lists");
        if (own.isString() && !lists.has(own.asString())) {
            text.problem(own, "there is no list \"" + own.asString() + "\" under code-lists");
        }
        Map<String, JsonNode> codes = new LinkedHashMap<>();
        (own.isString() ? lists.path(own.asString()) : own)
                .propertyStream()
                .forEach(e -> codes.put(lower(e.getKey()), e.getValue()));
        return codes;
    }

    private static Object meant(JsonNode meaning) {
        return meaning.asString().equals(NOT_RECORDED) ? Known.notRecorded() : meaning.asString();
    }

    private Object meant(JsonNode meaning, Map<String, Object> constants) {
        Object constant = constants.getOrDefault(meaning.asString(), meant(meaning));
        if (constant instanceof String name) {
            text.problem(
                    meaning,
                    "\"" + name + "\" is none of " + String.join(", ", constants.keySet()) + ", " + NOT_RECORDED);
        }
        return constant;
    }

    private List<DateStyle> styles(JsonNode spec) {
        List<DateStyle> styles = new ArrayList<>();
        for (JsonNode one : spec.isArray() ? spec.values() : List.of(spec)) {
            try {
                DateStyle style = new DateStyle(one.asString());
                styles.stream().filter(style::clashesWith).forEach(other -> text.problem(one, clash(other, style)));
                styles.add(style);
            } catch (IllegalArgumentException e) {
                text.problem(one, e.getMessage());
            }
        }
        return styles;
    }

    private static String clash(DateStyle one, DateStyle other) {
        return "the styles " + one + " and " + other
                + " read one text as two days: keep the one that the source writes";
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
