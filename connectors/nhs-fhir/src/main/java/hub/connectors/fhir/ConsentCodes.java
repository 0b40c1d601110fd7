package hub.connectors.fhir;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What codes and identifiers of a Consent mean here: the rows of {@code consent-codes.csv}. A code {@code *} stands for every code of its
 * system, and a meaning {@code *} for the code itself.
 */
final class ConsentCodes {

    private static final String ANY = "*";
    private static final List<Row> ROWS = read();

    private record Row(String is, String system, String code, String means) {}

    private ConsentCodes() {}

    /**
     * The meanings of a code; none if it is not known.
     *
     * @param is what is asked for: {@code recipient}, {@code purpose}, {@code category} or {@code decided-by}
     */
    static List<String> meanings(String is, @Nullable String system, @Nullable String code) {
        if (code == null) {
            return List.of();
        }
        return ROWS.stream()
                .filter(row -> row.is().equals(is) && row.system().equals(system))
                .filter(row -> row.code().equals(ANY) || row.code().equals(code))
                .flatMap(row -> row.means().equals(ANY)
                        ? List.of(code).stream()
                        : List.of(row.means().split(" ")).stream())
                .toList();
    }

    private static List<Row> read() {
        try (InputStream rows = Objects.requireNonNull(ConsentCodes.class.getResourceAsStream("consent-codes.csv"))) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
