package hub.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first row of a table.
 *
 * @param text the row as it stands
 * @param names the cells, cleaned; empty for a column without a name
 */
record Header(String text, char delimiter, List<String> names) {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    /** @throws Refused when the row cannot be split into cells */
    static Header of(String text) {
        char delimiter = delimiter(text);
        List<String> names = new ArrayList<>();
        for (String cell : new Cells(delimiter).split(text)) {
            names.add(CleanText.of(cell).strip());
        }
        return new Header(text, delimiter, List.copyOf(names));
    }

    /** The delimiter that stands most often outside quotes; a comma if none does. */
    static char delimiter(String text) {
        char best = DELIMITERS[0];
        long most = 0;
        for (char delimiter : DELIMITERS) {
            long count = outsideQuotes(text).chars().filter(c -> c == delimiter).count();
            if (count > most) {
                best = delimiter;
                most = count;
            }
        }
        return best;
    }

    private static String outsideQuotes(String text) {
        String[] pieces = text.split("\"", -1);
        StringBuilder outside = new StringBuilder();
        for (int i = 0; i < pieces.length; i += 2) {
            outside.append(pieces[i]);
        }
        return outside.toString();
    }

    /** What two names of one column have in common: letters of any case, with or without spaces. */
    static String same(String name) {
        return name.replaceAll("[\\s\\u00A0]+", "").toLowerCase(Locale.ROOT);
    }

    /** Where each column of the mapping stands; null if one is missing. */
    int @Nullable [] places(List<Column> columns) {
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            byName.putIfAbsent(same(names.get(i)), i);
        }
        int[] places = new int[columns.size()];
        for (int i = 0; i < places.length; i++) {
            Integer place = byName.get(same(columns.get(i).name()));
            if (place == null) {
                return null;
            }
            places[i] = place;
        }
        return places;
    }

    /** The columns of the mapping that the table lacks. */
    List<String> missing(List<Column> columns) {
        List<String> have = names.stream().map(Header::same).toList();
        return columns.stream()
                .map(Column::name)
                .filter(name -> !have.contains(same(name)))
                .toList();
    }

    /** The columns of the mapping that the table has twice. */
    List<String> twice(List<Column> columns) {
        List<String> have = names.stream().map(Header::same).toList();
        return columns.stream()
                .map(Column::name)
                .filter(name -> have.indexOf(same(name)) != have.lastIndexOf(same(name)))
                .toList();
    }
}
