package hub.table.sql;

import hub.connector.Checkpoint;
import hub.connector.Note;
import hub.connector.ReadItem;
import hub.connector.Reading;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** One walk through a view. Closes the connection that it was given. */
final class ViewReading implements Reading {

    private final Reading rows;
    private final Pages pages;
    private final Connection connection;
    private boolean ended;

    ViewReading(Reading rows, Pages pages, Connection connection) {
        this.rows = rows;
        this.pages = pages;
        this.connection = connection;
    }

    @Override
    public Optional<ReadItem> next() {
        Optional<ReadItem> item = rows.next();
        ended = item.isEmpty();
        return item;
    }

    /** Only the end is one: a page is read before its rows are stored. */
    @Override
    public Optional<Checkpoint> checkpoint() {
        return ended ? pages.reached().map(time -> new Checkpoint(time.toString())) : Optional.empty();
    }

    @Override
    public List<Note> notes() {
        return rows.notes();
    }

    @Override
    public void close() {
        rows.close();
        close(connection);
    }

    static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Database.unavailable("the reporting database's connection cannot be closed");
        }
    }
}
