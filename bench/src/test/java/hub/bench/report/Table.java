package hub.bench.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows for a person at a terminal. */
record Table(List<Row> rows) {

    private static final String COLUMNS = "%-12s%-52s%-32s%-48s%s";
    private static final String NOTE = "%14s%s";

    String text() {
        String head = line("", "measured", "hub: median (min-max)", "reference, in the same run", "times as long");
        return Stream.concat(Stream.of(head), rows.stream().flatMap(Table::lines))
                .map(line -> line.stripTrailing() + System.lineSeparator())
                .collect(Collectors.joining());
    }

    /** A note is too long for a column: it has a line of its own. */
    private static Stream<String> lines(Row row) {
        String figures = line(
                row.measurement(),
                row.what(),
                row.hub().map(Figures::text).orElse("-"),
                row.reference()
                        .map(other -> other.figures().text() + ", " + other.name())
                        .orElse("-"),
                row.times().map(Figures::number).orElse("-"));
        return row.note().isEmpty() ? Stream.of(figures) : Stream.of(figures, NOTE.formatted("", row.note()));
    }

    private static String line(String measurement, String what, String hub, String reference, String times) {
        return COLUMNS.formatted(measurement, what, hub, reference, times);
    }
}
