package hub.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import hub.connector.Fault;
import java.sql.Connection;
import java.sql.SQLException;

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
            guard.close();
        } catch (SQLException e) {
            throw Fault.unavailable("the database did not close in good order", e);
        }
    }
}
