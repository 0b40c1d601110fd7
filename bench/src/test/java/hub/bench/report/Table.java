package hub.bench.report;

import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** The rows for a person at a terminal. */
record Table(List<Row> rows) {

    private static final int MEASUREMENT = 12;
    private static final int WHAT = 52;
    private static final int FIGURE = 32;
    private static final int REFERENCE = 48;
    private static final int TIMES = 8;

    String text() {
        TextTable table = TextTable.forColumns(
                Help.defaultColorScheme(Ansi.OFF),
                column(MEASUREMENT),
                column(WHAT),
                column(FIGURE),
                column(REFERENCE),
                column(TIMES));
        table.addRowValues("", "measured", "hub: median (min-max)", "reference, in the same run", "times as");
        table.addRowValues("", "", "", "", "long");
        String before = "";
        for (Row row : rows) {
            add(table, row, row.measurement().equals(before) ? "" : row.measurement());
            before = row.measurement();
        }
        return table.toString();
    }

    private static void add(TextTable table, Row row, String measurement) {
        table.addRowValues(
                measurement,
                row.what(),
                row.hub().map(Figures::text).orElse("-"),
                row.reference()
                        .map(other -> other.figures().text() + ", " + other.name())
                        .orElse("-"),
                row.times().map(Figures::number).orElse("-"));
        if (!row.note().isEmpty()) {
            table.addRowValues("", "  " + row.note(), "", "", "");
        }
    }

    /** A note flows into the columns on its right, which are empty. */
    private static Column column(int width) {
        return new Column(width, 0, Overflow.SPAN);
    }
}
