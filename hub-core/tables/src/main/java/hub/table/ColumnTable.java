package hub.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The columns of a mapping while it is compiled: finds them by name, fits them to what they are used for. */
final class ColumnTable {

    private final MappingText text;
    private final ColumnConversions conversions;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Integer> byName = new LinkedHashMap<>();
    private final Set<Integer> used = new HashSet<>();

    ColumnTable(MappingText text, String source) {
        this.text = text;
        this.conversions = new ColumnConversions(text, source);
        text.tree().path("columns").propertyStream().forEach(e -> {
            byName.put(e.getKey(), columns.size());
            columns.add(column(e.getKey(), e.getValue()));
        });
    }

    private Column column(String name, JsonNode spec) {
        Set<String> noneKnown = spec.has("none-known")
                ? Set.of(spec.path("none-known").asString().toLowerCase(Locale.ROOT))
                : Set.of();
        return new Column(
                name, spec.path("required").asBoolean(false), spec.has("list"), noneKnown, conversions.of(spec));
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

    /** The number of a column whose values fit; empty, and a problem, if they do not. */
    Optional<Integer> find(JsonNode at, Class<?> type, boolean many) {
        return find(at, at.asString()).filter(index -> {
            Column column = columns.get(index);
            if (column.list() && !many) {
                text.problem(at, "column " + column.name() + " is a list, and only one value has a place here");
                return false;
            }
            return type.isEnum() ? fitsWords(at, index, type) : fits(at, column, type);
        });
    }

    private boolean fits(JsonNode at, Column column, Class<?> type) {
        boolean fits = type.isAssignableFrom(column.conversion().type());
        if (!fits && column.conversion().type() != ColumnConversions.UNKNOWN) {
            text.problem(
                    at,
                    "column " + column.name() + " gives a "
                            + column.conversion().kind() + ", which does not fit here: a "
                            + Shape.word(type.getSimpleName()) + " is needed");
        }
        return fits;
    }

    private boolean fitsWords(JsonNode at, int index, Class<?> type) {
        Column column = columns.get(index);
        JsonNode spec = text.tree().path("columns").path(column.name());
        Optional<Conversion> words = conversions.toWords(spec, type);
        if (words.isEmpty()) {
            text.problem(at, "column " + column.name() + " needs codes (or: is: hub-word) to fit here");
        }
        words.ifPresent(conversion -> columns.set(index, column.with(conversion)));
        return words.isPresent();
    }
}
