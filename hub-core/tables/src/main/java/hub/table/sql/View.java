package hub.table.sql;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One feed of a database.
 *
 * @param feed its name, which is the name of its mapping file
 * @param key the column of the select that has another value in every row, and by which pages follow one another
 * @param changed the column that says when a row last changed; without it every reading asks for all rows
 * @param reads the columns that the select needs, by table, and what each holds
 * @param select without {@code order by} and {@code with}; its columns are those of the mapping
 */
record View(
        @JsonProperty(required = true) String feed,
        @JsonProperty(required = true) String key,
        @Nullable String changed,
        @JsonProperty(required = true) Map<String, Map<String, Kind>> reads,
        @JsonProperty(required = true) String select) {

    private static final String NAME = "[A-Za-z_]\\w*";

    View {
        if (Stream.concat(Stream.of(key), Stream.ofNullable(changed)).anyMatch(name -> !name.matches(NAME))) {
            throw new IllegalArgumentException("key and changed are names of columns of the select");
        }
    }

    /** The columns by which rows are put in order. */
    List<String> order() {
        return changed == null ? List.of(key) : List.of(changed, key);
    }

    String select(String schema) {
        return select.replace("{schema}", schema).strip();
    }
}
