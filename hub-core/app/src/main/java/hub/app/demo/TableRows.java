package hub.app.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows on their way into tables, written a thousand at a time and the rest at the end. */
final class TableRows implements AutoCloseable {

    private static final int TOGETHER = 1000;

    /** Of one table. */
    private static final class Waiting {
        private final PreparedStatement insert;
        private int rows;

        Waiting(PreparedStatement insert) {
            this.insert = insert;
        }
    }

    private final Connection database;
    private final Map<String, Waiting> tables = new LinkedHashMap<>();

    TableRows(Connection database) {
        this.database = database;
    }

    /** @param cells one for each of the table's columns, in their order */
    void add(String table, @Nullable Object... cells) throws SQLException {
        Waiting waiting = tables.get(table);
        if (waiting == null) {
            String places = String.join(", ", Collections.nCopies(cells.length, "?"));
            waiting = new Waiting(database.prepareStatement("insert into " + table + " values (" + places + ")"));
            tables.put(table, waiting);
        }
        for (int i = 0; i < cells.length; i++) {
            waiting.insert.setObject(i + 1, cells[i]);
        }
        waiting.insert.addBatch();
        waiting.rows++;
        if (waiting.rows % TOGETHER == 0) {
            waiting.insert.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        for (Waiting waiting : tables.values()) {
            waiting.insert.executeBatch();
            waiting.insert.close();
        }
    }
}
