package hub.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import hub.connector.Fault;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The hub's pool of connections, with the one connection beside it that keeps a second hub out for as long as this is open. */
public final class HubDataSource extends HikariDataSource {

    private final Connection guard;

    HubDataSource(HikariConfig config, Connection guard) {
        super(config);
        this.guard = guard;
    }

    @Override
    public void close() {
        super.close();
        try {
            letTheNextHubIn();
            guard.close();
        } catch (SQLException e) {
            throw Fault.unavailable("the database did not close in good order", e);
        }
    }

    /** A PostgreSQL server ends a session some time after it is closed, and would keep the next hub out until then. */
    private void letTheNextHubIn() throws SQLException {
        if (guard.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (Statement statement = guard.createStatement()) {
                statement.execute("select pg_advisory_unlock_all()");
            }
        }
    }
}
