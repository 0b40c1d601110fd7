package hub.bench.reference;

import hub.bench.store.Store;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A bare outbox: claim 100 rows that nobody else has, delete them, commit; nothing is sent. */
public final class OutboxLoop {

    private static final int CLAIM = 100;
    private static final int BODY = 2_000;

    private final Store store;

    /** @param store the table is made in it */
    public OutboxLoop(Store store) throws SQLException {
        this.store = store;
        try (Connection connection = store.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table bare_outbox (id bigint primary key, body bytea not null)");
        }
    }

    public void fill(int rows) throws SQLException {
        try (Connection connection = store.connect();
                PreparedStatement insert = connection.prepareStatement("insert into bare_outbox values (?, ?)")) {
            connection.setAutoCommit(false);
            for (int id = 0; id < rows; id++) {
                insert.setInt(1, id);
                insert.setBytes(2, new byte[BODY]);
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    /** @return how many rows were taken out */
    public long drain() throws SQLException {
        long drained = 0;
        try (Connection connection = store.connect();
                PreparedStatement claim = connection.prepareStatement(
                        "select id, body from bare_outbox order by id limit " + CLAIM + " for update skip locked");
                PreparedStatement delete = connection.prepareStatement("delete from bare_outbox where id = ?")) {
            connection.setAutoCommit(false);
            for (int claimed = CLAIM; claimed == CLAIM; drained += claimed) {
                claimed = claim(claim, delete);
                connection.commit();
            }
        }
        return drained;
    }

    private static int claim(PreparedStatement claim, PreparedStatement delete) throws SQLException {
        int claimed = 0;
        try (ResultSet rows = claim.executeQuery()) {
            while (rows.next()) {
                rows.getBytes(2);
                delete.setLong(1, rows.getLong(1));
                delete.addBatch();
                claimed++;
            }
        }
        delete.executeBatch();
        return claimed;
    }
}
