package hub.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import hub.connector.Fault;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * The hub's pool of connections, with the guard that keeps a second hub out for as long as this is open. A database that goes away and comes
 * back is opened again by whoever looks after it; until then there are no connections.
 */
public final class HubDataSource extends AbstractDataSource implements AutoCloseable {

    private static final int POOL_SIZE = 10;
    /** The state that means: no connection. */
    private static final String LOST = "08003";

    private final DatabaseAddress address;
    private volatile Guard guard;
    private volatile HikariDataSource pool;
    private volatile @Nullable Fault lost;

    /** @throws Fault if another hub is in, or the database does not answer */
    HubDataSource(DatabaseAddress address) {
        this.address = address;
        this.guard = new Guard(address);
        this.pool = pool();
    }

    private HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setPoolName("hub");
        config.setDataSource(new GuardedConnections(address, guard));
        config.setMaximumPoolSize(POOL_SIZE);
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw lostBy(Fault.unavailable("the database stopped answering while it was opened", e));
        }
    }

    /** Why the database is lost to this hub, which {@link #reopen} may mend; empty as long as it answers and keeps others out. */
    public Optional<Fault> lost() {
        if (lost == null) {
            try {
                guard.check();
            } catch (SQLException e) {
                lost = DatabaseAddress.refusal(e);
            }
        }
        return Optional.ofNullable(lost);
    }

    /**
     * Lets go of all connections, which an embedded database that failed needs before it can be opened anew, and opens the database again if
     * it can be written to. Waits up to ten seconds for those who work on it.
     *
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} when another hub has it now; {@link Fault.Kind#UNAVAILABLE} when it does not
     *     answer yet
     */
    public void reopen() {
        pool.close();
        closeQuietly(guard);
        try {
            guard = new Guard(address);
            guard.checkWriting();
            pool = pool();
            lost = null;
        } catch (SQLException e) {
            throw lostBy(DatabaseAddress.refusal(e));
        } catch (Fault e) {
            throw lostBy(e);
        }
    }

    private Fault lostBy(Fault fault) {
        lost = fault;
        closeQuietly(guard);
        return fault;
    }

    private static void closeQuietly(Guard fallen) {
        try {
            fallen.close();
        } catch (SQLException e) {
            // It is closed because it no longer works.
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Fault reason = lost;
        if (reason != null) {
            throw new SQLException(reason.getMessage(), LOST, reason);
        }
        return pool.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLException("the hub's database is opened as one user");
    }

    @Override
    public void close() {
        pool.close();
        if (lost != null) {
            closeQuietly(guard);
            return;
        }
        try {
            guard.close();
        } catch (SQLException e) {
            throw Fault.unavailable("the database did not close in good order", e);
        }
    }
}
