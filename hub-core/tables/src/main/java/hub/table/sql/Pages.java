package hub.table.sql;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import hub.connector.Fault;
import java.io.IOException;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a view, page after page, each by a short question of its own that begins after the last row of the page before: nothing is
 * held in the database between two pages, and a page costs the same wherever it stands.
 */
final class Pages {

    static final int ROWS = 1_000;

    private final Connection connection;
    private final View view;
    private final String select;
    private List<Object> last;
    private boolean header = true;
    private boolean ended;

    /** @param since begins with rows that changed at this time or later; empty for all rows */
    Pages(Connection connection, View view, String schema, Optional<LocalDateTime> since) {
        this.connection = connection;
        this.view = view;
        this.select = view.select(schema);
        this.last = since.<List<Object>>map(List::of).orElse(List.of());
    }

    /** The time of the last row, for a view that says when a row changed. */
    Optional<LocalDateTime> reached() {
        return ended && view.changed() != null && !last.isEmpty()
                ? Optional.of((LocalDateTime) last.get(0))
                : Optional.empty();
    }

    /** The next page as CSV, the first with its header line; null after the last. */
    @Nullable String next() {
        if (ended) {
            return null;
        }
        try (PreparedStatement question = connection.prepareStatement(question())) {
            question.setQueryTimeout(Math.toIntExact(Database.PATIENCE.toSeconds()));
            question.setFetchSize(ROWS);
            bind(question);
            try (ResultSet rows = question.executeQuery()) {
                return csv(rows);
            }
        } catch (SQLException e) {
            throw Database.broken(view.feed(), e);
        }
    }

    /** {@code offset … fetch} is the one form that SQL Server, Oracle, PostgreSQL and H2 share. */
    private String question() {
        String order = "v." + String.join(", v.", view.order());
        return "select v.* from (" + select + ") v" + after() + " order by " + order + " offset 0 rows fetch next "
                + (ROWS + 1) + " rows only";
    }

    private String after() {
        if (last.isEmpty()) {
            return "";
        }
        if (last.size() < view.order().size()) {
            return " where v." + view.changed() + " >= ?";
        }
        return view.changed() == null
                ? " where v." + view.key() + " > ?"
                : " where (v." + view.changed() + " > ? or (v." + view.changed() + " = ? and v." + view.key()
                        + " > ?))";
    }

    private void bind(PreparedStatement question) throws SQLException {
        List<Object> values = new ArrayList<>(last);
        if (last.size() == 2) {
            values.add(0, last.get(0));
        }
        for (int i = 0; i < values.size(); i++) {
            question.setObject(i + 1, values.get(i));
        }
    }

    private String csv(ResultSet rows) throws SQLException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            ResultSetMetaData columns = rows.getMetaData();
            if (header) {
                csv.writeRecord(names(columns));
                header = false;
            }
            write(rows, columns, csv);
        } catch (IOException e) {
            throw Fault.defect("a text in memory cannot be written", e);
        }
        return text.toString();
    }

    private void write(ResultSet rows, ResultSetMetaData columns, CsvWriter csv) throws SQLException {
        int count = 0;
        while (count < ROWS && rows.next()) {
            count++;
            advance(rows);
            csv.writeRecord(cells(rows, columns));
        }
        ended = count < ROWS || !rows.next();
        if (!ended) {
            distinct(Objects.toString(rows.getObject(view.key())));
        }
    }

    /** A row with the key of the row before would be lost if a page ended between the two. */
    private void advance(ResultSet row) throws SQLException {
        Object key = row.getObject(view.key());
        if (key == null) {
            throw Fault.configuration(
                    "a row of views/" + view.feed() + ".yaml has no " + view.key() + ": leave it out of the select");
        }
        distinct(key.toString());
        last = view.changed() == null ? List.of(key) : List.of(changed(row), key);
    }

    private void distinct(String key) {
        if (last.size() == view.order().size()
                && last.get(last.size() - 1).toString().equals(key)) {
            throw Fault.configuration("views/" + view.feed() + ".yaml gives two rows with one " + view.key()
                    + ": every row needs its own, or rows would be lost between two pages");
        }
    }

    private LocalDateTime changed(ResultSet row) throws SQLException {
        LocalDateTime changed = row.getObject(view.changed(), LocalDateTime.class);
        if (changed == null) {
            throw Fault.configuration(
                    "a row of views/" + view.feed() + ".yaml does not say when it changed: leave it out of the select");
        }
        return changed;
    }

    private static List<String> names(ResultSetMetaData columns) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            names.add(columns.getColumnLabel(column));
        }
        return names;
    }

    private static List<String> cells(ResultSet row, ResultSetMetaData columns) throws SQLException {
        List<String> cells = new ArrayList<>(columns.getColumnCount());
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            cells.add(Objects.toString(cell(row, column, columns.getColumnType(column)), ""));
        }
        return cells;
    }

    private static @Nullable Object cell(ResultSet row, int column, int type) throws SQLException {
        return switch (type) {
            case Types.DATE -> row.getObject(column, LocalDate.class);
            case Types.TIMESTAMP -> row.getObject(column, LocalDateTime.class);
            case Types.BIT, Types.BOOLEAN -> row.getObject(column) == null ? null : row.getBoolean(column) ? "1" : "0";
            default -> row.getString(column);
        };
    }
}
