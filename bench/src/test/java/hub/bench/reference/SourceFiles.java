package hub.bench.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files of a made-up council, read row by row with the hub's own CSV parser. */
public final class SourceFiles {

    /** Where the key of a feed stands that is reloaded; in all other feeds the number of the row is the key. */
    private static final Map<String, Integer> KEY_COLUMNS = Map.of("children", 1, "contacts", 0, "enrolments", 0);

    private SourceFiles() {}

    /** What is done with each row. */
    interface Taker {
        void take(SourceRow row) throws SQLException;
    }

    /** Every file that the hub's first load reads, in the order of their paths. */
    public static List<Path> in(Path council) throws IOException {
        try (Stream<Path> files = Files.walk(council)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            !file.startsWith(council.resolve("sen2")) && !file.startsWith(council.resolve("systems")))
                    .sorted()
                    .toList();
        }
    }

    /** Reads a table, or documents one a line; a single document that is not JSON is passed over. */
    static void read(Path file, Taker taker) throws IOException, SQLException {
        String name = file.toString();
        if (name.endsWith(".csv")) {
            table(file, taker);
        } else if (name.endsWith("json")) {
            documents(file, taker);
        }
    }

    private static void table(Path file, Taker taker) throws IOException, SQLException {
        String feed = file.getParent().getFileName().toString();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            Iterator<CsvRecord> rows = csv.iterator();
            List<String> header = rows.next().getFields();
            for (int number = 1; rows.hasNext(); number++) {
                List<String> cells = rows.next().getFields();
                Integer column = KEY_COLUMNS.get(feed);
                String key = column == null ? Integer.toString(number) : cells.get(column);
                taker.take(SourceRow.of(feed, key, header, cells));
            }
        }
    }

    private static void documents(Path file, Taker taker) throws IOException, SQLException {
        try (Stream<String> lines = Files.lines(file)) {
            int number = 0;
            for (Iterator<String> line = lines.filter(text -> !text.isBlank()).iterator(); line.hasNext(); ) {
                String key = file.getFileName() + ":" + ++number;
                taker.take(SourceRow.of("nhs", key, line.next()));
            }
        }
    }
}
