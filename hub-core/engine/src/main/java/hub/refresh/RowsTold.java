package hub.refresh;

import hub.cohort.Movement;
import hub.cohort.Words;
import hub.sharing.Agreement.Form;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the rows of a refresh came to, counted and hashed as they pass. */
final class RowsTold {

    private static final byte END_OF_CELL = 0x1f;
    private static final byte END_OF_ROW = 0x1e;

    private final List<String> columns;
    private final MessageDigest digest;
    private final Map<String, Integer> provisions = new TreeMap<>();
    private final Map<String, Integer> movements = new TreeMap<>();
    private int rows;

    RowsTold(List<String> columns) {
        this.columns = columns;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void add(List<String> row) {
        rows++;
        for (String cell : row) {
            digest.update(cell.getBytes(StandardCharsets.UTF_8));
            digest.update(END_OF_CELL);
        }
        digest.update(END_OF_ROW);
        provisions.merge(row.get(columns.indexOf("provision")), 1, Integer::sum);
        String moved = row.get(columns.indexOf("movements"));
        Arrays.stream(Movement.values())
                .map(Words::of)
                .filter(List.of(moved.split(" "))::contains)
                .forEach(movement -> movements.merge(movement, 1, Integer::sum));
    }

    /** SHA-256 of every row, in hex; may be asked once. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** For people of the council: no scheme has kept small numbers in it. */
    String summary(Form form, LocalDate since) {
        return rows + " rows, " + form + (rows == 0 ? "" : " (" + words(provisions) + ")") + "; since " + since + ": "
                + (movements.isEmpty() ? "no movements" : words(movements));
    }

    private static String words(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }
}
