package hub.table.sql;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Looks whether the tables of a view are as it expects them, before it is asked. */
final class Probe {

    private record Found(int type, String name) {}

    private final DatabaseMetaData database;
    private final @Nullable String catalog;
    private final String schema;

    Probe(Connection connection, String schema) throws SQLException {
        this.database = connection.getMetaData();
        int dot = schema.indexOf('.');
        this.catalog = dot < 0 ? null : schema.substring(0, dot);
        this.schema = schema.substring(dot + 1);
    }

    /** A line for every table and column that is missing or of another kind; none when all is well. */
    List<String> problems(View view) throws SQLException {
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, Map<String, Kind>> table : new TreeMap<>(view.reads()).entrySet()) {
            Map<String, Found> found = columns(table.getKey());
            if (found.isEmpty()) {
                problems.add("there is no table " + table.getKey() + " in " + schema + " that the user may read");
            } else {
                new TreeMap<>(table.getValue())
                        .forEach((column, kind) -> problem(table.getKey(), column, kind, found, problems));
            }
        }
        return problems;
    }

    private static void problem(
            String table, String column, Kind kind, Map<String, Found> found, List<String> problems) {
        Found is = found.get(column.toLowerCase(Locale.ROOT));
        if (is == null) {
            problems.add(table + " has no column " + column);
        } else if (!kind.holds(is.type())) {
            problems.add(table + "." + column + " is " + is.name() + ", and " + kind.inWords() + " is expected");
        }
    }

    /** Makes differ in the letters with which they keep a name; an underline in it stands for any letter. */
    private Map<String, Found> columns(String table) throws SQLException {
        Map<String, Found> columns = new TreeMap<>();
        for (String name : List.of(table, table.toUpperCase(Locale.ROOT), table.toLowerCase(Locale.ROOT))) {
            try (ResultSet rows = database.getColumns(catalog, null, name, null)) {
                while (rows.next()) {
                    if (schema.equalsIgnoreCase(rows.getString("TABLE_SCHEM"))
                            && table.equalsIgnoreCase(rows.getString("TABLE_NAME"))) {
                        columns.put(
                                rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                                new Found(rows.getInt("DATA_TYPE"), rows.getString("TYPE_NAME")));
                    }
                }
            }
        }
        return columns;
    }
}
