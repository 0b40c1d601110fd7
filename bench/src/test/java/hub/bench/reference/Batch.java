package hub.bench.reference;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** What a loop writes, 500 rows a transaction: a record with its version, a further version, an outbox row. */
final class Batch implements AutoCloseable {

    static final int SIZE = 500;

    private final Connection connection;
    private final PreparedStatement record;
    private final PreparedStatement current;
    private final PreparedStatement version;
    private final PreparedStatement outbox;
    private long nextOutbox;

    /** @param nextOutbox the first free id of the outbox */
    Batch(Connection connection, long nextOutbox) throws SQLException {
        connection.setAutoCommit(false);
        this.connection = connection;
        this.nextOutbox = nextOutbox;
        this.record = connection.prepareStatement(
                "insert into loop_record (id, feed, source_key, version, content_hash) values (?, ?, ?, 1, ?)");
        this.current = connection.prepareStatement("update loop_record set version = ?, content_hash = ? where id = ?");
        this.version = connection.prepareStatement(
                "insert into loop_version (record_id, version, received_at, content_hash, body) values (?, ?, ?, ?, ?)");
        this.outbox = connection.prepareStatement(
                "insert into loop_outbox (id, record_id, version, queued_at) values (?, ?, ?, ?)");
    }

    void insert(long id, SourceRow row, byte[] hash) throws SQLException {
        record.setLong(1, id);
        record.setString(2, row.feed());
        record.setString(3, row.key());
        record.setBytes(4, hash);
        record.addBatch();
        version(id, 1, row, hash);
    }

    void update(long id, int number, SourceRow row, byte[] hash) throws SQLException {
        current.setInt(1, number);
        current.setBytes(2, hash);
        current.setLong(3, id);
        current.addBatch();
        version(id, number, row, hash);
    }

    private void version(long id, int number, SourceRow row, byte[] hash) throws SQLException {
        version.setLong(1, id);
        version.setInt(2, number);
        version.setObject(3, now());
        version.setBytes(4, hash);
        version.setBytes(5, row.body());
        version.addBatch();
    }

    void queue(long id, int number) throws SQLException {
        outbox.setLong(1, nextOutbox++);
        outbox.setLong(2, id);
        outbox.setInt(3, number);
        outbox.setObject(4, now());
        outbox.addBatch();
    }

    void commit() throws SQLException {
        record.executeBatch();
        current.executeBatch();
        version.executeBatch();
        outbox.executeBatch();
        connection.commit();
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    @Override
    public void close() throws SQLException {
        record.close();
        current.close();
        version.close();
        outbox.close();
    }
}
