package hub.testkit.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import hub.testkit.hostile.BadInput.Expected;
import hub.testkit.hostile.BadInput.Made;
import hub.testkit.hostile.BadInput.Neighbour;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The rows of {@code corpus.md}. */
public final class Corpus {

    private static final String COLUMNS = "| no | kind | what | door | file | made | expected | codes | neighbour |";

    private Corpus() {}

    public static List<BadInput> rows() {
        return text("corpus.md")
                .lines()
                .dropWhile(line -> !line.equals(COLUMNS))
                .skip(2)
                .filter(line -> line.startsWith("|"))
                .map(Corpus::row)
                .toList();
    }

    /** Those that come in by one door. */
    public static List<BadInput> at(String door) {
        return rows().stream().filter(row -> row.door().equals(door)).toList();
    }

    private static BadInput row(String line) {
        List<String> cells = Arrays.stream(line.substring(1).split("\\|"))
                .map(cell -> cell.strip().replace("`", ""))
                .toList();
        if (cells.size() != 9) {
            throw new IllegalStateException("nine cells are wanted: " + line);
        }
        return new BadInput(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                word(Made.class, cells.get(5).isEmpty() ? "as it stands" : cells.get(5)),
                word(Expected.class, cells.get(6)),
                cells.get(7).isEmpty() ? List.of() : List.of(cells.get(7).split(", *")),
                word(Neighbour.class, cells.get(8).isEmpty() ? "none" : cells.get(8)));
    }

    /** {@code set aside} for {@code SET_ASIDE}. */
    private static <E extends Enum<E>> E word(Class<E> words, String text) {
        return Enum.valueOf(words, text.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_"));
    }

    /** A file of the corpus. */
    static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Corpus.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
