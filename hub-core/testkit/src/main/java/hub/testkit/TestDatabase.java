package hub.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** An empty database of its own for one test class. */
public record TestDatabase(String name, String url, String user, String password) {

    /** Ends everybody's connections, as a PostgreSQL server does that is started again. */
    public void dropEverybody() {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid, 10000) from pg_stat_activity
                     where datname = current_database() and pid <> pg_backend_pid()
                    """);
        } catch (SQLException e) {
            throw new IllegalStateException("the test's PostgreSQL does not answer", e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
