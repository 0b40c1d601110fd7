package hub.app.routes;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a YAML file that remembers its line. Has a text, or fields, or items; the other two are empty.
 *
 * @param line counted from 1; of a field: where its name stands
 * @param fields in the order of the file
 */
record YamlValue(int line, Optional<String> text, Map<String, YamlValue> fields, List<YamlValue> items) {

    static YamlValue text(int line, String text) {
        return new YamlValue(line, Optional.of(text), Map.of(), List.of());
    }

    static YamlValue map(int line, Map<String, YamlValue> fields) {
        return new YamlValue(line, Optional.empty(), fields, List.of());
    }

    static YamlValue list(int line, List<YamlValue> items) {
        return new YamlValue(line, Optional.empty(), Map.of(), items);
    }

    Optional<YamlValue> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The text of a field, if it has one that is not blank. */
    Optional<String> textOf(String name) {
        return field(name).flatMap(YamlValue::text).filter(text -> !text.isBlank());
    }

    /** The items of a field; none if there is no such list. */
    List<YamlValue> itemsOf(String name) {
        return field(name).map(YamlValue::items).orElse(List.of());
    }

    /** The field below a field below this, and so on. */
    Optional<YamlValue> at(String... path) {
        Optional<YamlValue> value = Optional.of(this);
        for (String name : path) {
            value = value.flatMap(here -> here.field(name));
        }
        return value;
    }
}
