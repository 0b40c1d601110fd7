package hub.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The council's nightly extracts of children, contacts and enrolments, sent again with none, some or all rows changed. Two rows change
 * places in each, so that no file is one that the hub has seen.
 */
final class Reloads {

    /** Feeds, and the column whose text changes: nothing that says who a child is. */
    private static final Map<String, String> FEEDS = Map.of(
            "liquidlogic/children",
            "Ethnicity",
            "liquidlogic/contacts",
            "hours",
            "liquidlogic/enrolments",
            "class_name");

    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 11, 20, 2, 0);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmm");
    private static final int HUNDRED = 100;

    private final Loaded hub;
    private final Path folder;
    private int extract;
    private int everyRow;
    private int someRows;

    /** @param folder where the files stay, so that the reference can read them too */
    Reloads(Loaded hub, Path folder) {
        this.hub = hub;
        this.folder = folder;
    }

    /** What was sent. */
    record Sent(List<Path> files, long rows, long changed) {}

    /**
     * Drops so many extracts of each feed one after the other.
     *
     * @param percent of the rows that change with each: 0, 1 or 100
     */
    Sent send(int percent, int extracts) throws IOException {
        List<Path> files = new ArrayList<>();
        long rows = 0;
        long changed = 0;
        for (int i = 0; i < extracts; i++) {
            extract++;
            everyRow += percent == HUNDRED ? 1 : 0;
            someRows += percent == 1 ? 1 : 0;
            for (String feed : FEEDS.keySet()) {
                Path file = folder.resolve(feed).resolve(name(feed));
                long ofFeed = write(feed, file);
                rows += ofFeed;
                changed += percent == 1 ? (ofFeed - 2) / HUNDRED + 1 : ofFeed * percent / HUNDRED;
                files.add(file);
            }
        }
        for (Path file : files) {
            drop(file);
        }
        return new Sent(files, rows, changed);
    }

    private String name(String feed) {
        return "%s-%s.csv".formatted(feed.substring(feed.indexOf('/') + 1), STAMP.format(FIRST.plusMinutes(extract)));
    }

    private long write(String feed, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (CsvReader<CsvRecord> from =
                        CsvReader.builder().ofCsvRecord(hub.council().table(feed));
                CsvWriter to = CsvWriter.builder().build(file)) {
            Iterator<CsvRecord> rows = from.iterator();
            List<String> header = rows.next().getFields();
            to.writeRecord(header);
            int column = header.indexOf(FEEDS.get(feed));
            List<String> heldBack = List.of();
            long number = 0;
            while (rows.hasNext()) {
                List<String> row = changed(rows.next().getFields(), column, number);
                if (number++ == extract) {
                    heldBack = row;
                } else {
                    to.writeRecord(row);
                }
            }
            if (!heldBack.isEmpty()) {
                to.writeRecord(heldBack);
            }
            return number;
        }
    }

    /** As it is by now: what was changed once stays so. */
    private List<String> changed(List<String> cells, int column, long number) {
        List<String> row = new ArrayList<>(cells);
        int some = number % HUNDRED == 1 ? someRows : 0;
        if (everyRow + some > 0) {
            row.set(column, cells.get(column) + " " + everyRow + "." + some);
        }
        return row;
    }

    /** The hub gets a copy. */
    private void drop(Path file) throws IOException {
        Path copy = Files.copy(file, folder.resolve(file.getFileName()));
        hub.home().drop(copy, folder.relativize(file.getParent()).toString());
    }
}
