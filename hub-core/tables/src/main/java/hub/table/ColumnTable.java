package hub.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The columns of a mapping while it is compiled: finds them by name, fits them to what they are used for. */
final class ColumnTable {

    private static final String HUB_WORD = "hub-word";

    private final MappingText text;
    private final String source;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Integer> byName = new LinkedHashMap<>();
    private final Set<Integer> used = new HashSet<>();

    ColumnTable(MappingText text, String source) {
        this.text = text;
        this.source = source;
        text.tree().path("columns").propertyStream().forEach(e -> {
            byName.put(e.getKey(), columns.size());
            columns.add(column(e.getKey(), e.getValue()));
        });
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    /** Tells of columns that nothing uses. */
    void checkAllUsed() {
        byName.forEach((name, index) -> {
            if (!used.contains(index)) {
                text.problem(
                        text.tree().path("columns"),
                        name,
                        "nothing uses column " + name + ": use it, or list it under ignored-columns");
            }
        });
    }

    /** The number of a column; empty, and a problem, if there is none of that name. */
    Optional<Integer> find(JsonNode at, String name) {
        Integer index = byName.get(name);
        if (index == null) {
            text.problem(
                    at,
                    "there is no column " + name + " under columns; there are: " + String.join(", ", byName.keySet()));
            return Optional.empty();
        }
        used.add(index);
        return Optional.of(index);
    }

    /** The number of a column whose values fit; empty, and a problem, if it does not fit. */
    Optional<Integer> find(JsonNode at, Class<?> type, boolean many) {
        return find(at, at.asString()).filter(index -> {
            Column column = columns.get(index);
            if (column.list() && !many) {
                text.problem(at, "column " + column.name() + " is a list, and only one value has a place here");
            } else if (type.isEnum()) {
                return fitWords(at, index, type);
            } else if (column.conversion().type() != Object.class
                    && !type.isAssignableFrom(column.conversion().type())) {
                text.problem(
                        at,
                        "column " + column.name() + " gives a "
                                + column.conversion().kind() + ", which does not fit here: "
                                + Shape.word(type.getSimpleName()) + " is needed");
            } else {
                return true;
            }
            return false;
        });
    }

    private boolean fitWords(JsonNode at, int index, Class<?> type) {
        Column column = columns.get(index);
        if (column.conversion().type() == type) {
            return true;
        }
        Map<String, Object> constants = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(Object::toString, c -> c, (a, b) -> a, TreeMap::new));
        JsonNode spec = text.tree().path("columns").path(column.name());
        Map<String, Object> values = new LinkedHashMap<>();
        if (isHubWord(spec)) {
            constants.forEach((name, constant) -> values.put(Shape.word(name), constant));
        } else if (spec.path("codes").isObject()) {
            spec.path("codes")
                    .propertyStream()
                    .forEach(e -> values.put(lower(e.getKey()), meant(e.getValue(), constants)));
        } else {
            text.problem(
                    at,
                    "column " + column.name() + " needs codes (or: is: hub-word) that lead to "
                            + String.join(", ", constants.keySet()));
            return false;
        }
        Conversion each = Conversions.codes(type, values);
        columns.set(
                index,
                column.with(column.list() ? Conversions.list(spec.path("list").asString(), each) : each));
        return true;
    }

    private Object meant(JsonNode value, Map<String, Object> constants) {
        Object constant = constants.get(value.asString());
        if (constant == null) {
            text.problem(value, "\"" + value.asString() + "\" is none of " + String.join(", ", constants.keySet()));
            return "";
        }
        return constant;
    }

    private static boolean isHubWord(JsonNode spec) {
        return HUB_WORD.equals(spec.asString(""))
                || HUB_WORD.equals(spec.path("is").asString(""));
    }

    private Column column(String name, JsonNode spec) {
        Conversion each = conversion(spec);
        boolean list = spec.has("list");
        Conversion conversion = list ? Conversions.list(spec.path("list").asString(), each) : each;
        Set<String> noneKnown =
                spec.has("none-known") ? Set.of(lower(spec.path("none-known").asString())) : Set.of();
        return new Column(name, spec.path("required").asBoolean(false), list, noneKnown, conversion);
    }

    private Conversion conversion(JsonNode spec) {
        if (Stream.of("is", "date", "codes").filter(spec::has).count() > 1) {
            text.problem(spec, "a column is read in one way: give one of is, date, codes");
        }
        if (spec.has("date")) {
            return Conversions.date(styles(spec.path("date")));
        }
        if (spec.has("codes")) {
            Map<String, String> codes = new LinkedHashMap<>();
            spec.path("codes")
                    .propertyStream()
                    .forEach(e -> codes.put(lower(e.getKey()), e.getValue().asString()));
            return Conversions.codes(String.class, codes);
        }
        return named(spec, spec.isObject() ? spec.path("is").asString("text") : spec.asString());
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
            return new Conversion(kind, Object.class, cell -> cell);
        });
    }

    private List<DateStyle> styles(JsonNode spec) {
        List<DateStyle> styles = new ArrayList<>();
        for (JsonNode one : spec.isArray() ? spec.values() : List.of(spec)) {
            try {
                DateStyle style = new DateStyle(one.asString());
                styles.stream()
                        .filter(style::clashesWith)
                        .forEach(other -> text.problem(
                                one,
                                "the styles " + other + " and " + style
                                        + " read one text as two days: keep the one that the source writes"));
                styles.add(style);
            } catch (IllegalArgumentException e) {
                text.problem(one, e.getMessage());
            }
        }
        return styles;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
