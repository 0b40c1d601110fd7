package hub.bench.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** One database: nobody else has it open while it is asked. */
public interface Store {

    String url();

    String user();

    String password();

    /** How many bytes it takes on the disk. */
    long bytes() throws SQLException;

    /** How many marks were ever written, or -1 where the database does not count them: a decision takes its marks away. */
    long marksEver() throws SQLException;

    default Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user());
        properties.setProperty("password", password());
        // As the hub's own pool does; H2 refuses a setting that it does not know.
        if (url().startsWith("jdbc:postgresql:")) {
            properties.setProperty("reWriteBatchedInserts", "true");
        }
        return DriverManager.getConnection(url(), properties);
    }

    /** @param query that gives one number */
    default long number(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Name and version. */
    default String product() throws SQLException {
        try (Connection connection = connect()) {
            DatabaseMetaData about = connection.getMetaData();
            return about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
        }
    }
}
