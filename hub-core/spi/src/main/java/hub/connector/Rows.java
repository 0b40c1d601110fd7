package hub.connector;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of a refresh, each about one child and holding what was granted about that child.
 *
 * @param form how a child is named in it: {@code pseudonymised} or {@code person-level}
 * @param columns the first, {@code row}, is the row's key: the same in every refresh for one recipient, and what a recall names
 * @param folder where documents may be written that are too large for memory: the hub empties it after the send
 * @param rows in an order that tells nothing; to be read once, and never gathered. What is withheld reads {@code withheld}, what a source
 *     says there is none of {@code none}, and what no source tells is empty
 */
public record Rows(String form, List<String> columns, Path folder, Stream<List<String>> rows) {

    public Rows {
        columns = List.copyOf(columns);
    }
}
