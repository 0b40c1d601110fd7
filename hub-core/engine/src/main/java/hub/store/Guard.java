package hub.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The one connection that keeps a second hub out for as long as it stands: on a server by a lock, on an embedded database by having its file
 * open.
 */
final class Guard implements AutoCloseable {

    private static final long HUB_LOCK = 0x746f7563616eL;
    private static final int PATIENCE_SECONDS = 5;

    private final DatabaseAddress address;
    private final Connection connection;

    /** @throws hub.connector.Fault if another hub is in, or the database does not answer */
    Guard(DatabaseAddress address) {
        this.address = address;
        this.connection = address.connect();
        try {
            if (address.onServer()) {
                lock();
            }
        } catch (SQLException e) {
            throw closedBy(DatabaseAddress.refusal(e));
        }
    }

    private void lock() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet taken = statement.executeQuery("select pg_try_advisory_lock(" + HUB_LOCK + ")")) {
            taken.next();
            if (!taken.getBoolean(1)) {
                throw closedBy(DatabaseAddress.secondHub(null));
            }
        }
    }

    private <E extends RuntimeException> E closedBy(E reason) {
        try {
            connection.close();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
        return reason;
    }

    /** @throws SQLException if it stands no longer: whoever comes may be let in */
    synchronized void check() throws SQLException {
        if (!connection.isValid(PATIENCE_SECONDS)) {
            throw new SQLException("the database has ended the connection", "08003");
        }
        ask("select 1");
    }

    /**
     * Has something written: a database whose disk is full can be opened and read.
     *
     * @throws SQLException if it cannot be
     */
    synchronized void checkWriting() throws SQLException {
        ask("select nextval('mark_ids')");
    }

    private void ask(String question) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(question);
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        try (connection) {
            letTheNextHubIn();
        }
    }

    /** A PostgreSQL server ends a session some time after it is closed, and would keep the next hub out until then. */
    private void letTheNextHubIn() throws SQLException {
        if (address.onServer()) {
            ask("select pg_advisory_unlock_all()");
        }
    }
}
