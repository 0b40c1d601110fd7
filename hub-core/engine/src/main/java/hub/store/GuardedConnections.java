package hub.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Makes the connections of the pool; none once the guard has fallen, because a server that was started again may have let another hub in. */
final class GuardedConnections extends DriverManagerDataSource {

    private static final int LOGIN_SECONDS = 5;

    private final Guard guard;

    GuardedConnections(DatabaseAddress address, Guard guard) {
        super(address.url(), address.user(), address.password());
        this.guard = guard;
        Properties properties = new Properties();
        if (address.onServer()) {
            properties.setProperty("reWriteBatchedInserts", "true");
            // Its details quote the row that failed.
            properties.setProperty("logServerErrorDetail", "false");
        }
        setConnectionProperties(properties);
    }

    /** In seconds: so long a pool that closes waits for a connection that is being made. */
    @Override
    public int getLoginTimeout() {
        return LOGIN_SECONDS;
    }

    @Override
    protected Connection getConnectionFromDriver(Properties properties) throws SQLException {
        guard.check();
        return super.getConnectionFromDriver(properties);
    }
}
