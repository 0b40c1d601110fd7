package hub.testkit.farside;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.h2.Driver;
import org.h2.tools.Server;

/**
 * A reporting database on this machine: H2 in memory, behind a port, speaking the dialect of another make, with a user who may read and
 * nothing else.
 */
public final class DatabaseFarSide implements AutoCloseable {

    public static final String USER = "READER";
    public static final String PASSWORD = "made up for tests";

    /** Whose dialect it speaks. */
    public enum Dialect {
        MSSQLSERVER("MSSQLServer"),
        ORACLE("Oracle"),
        POSTGRESQL("PostgreSQL");

        private final String mode;

        Dialect(String mode) {
            this.mode = mode;
        }
    }

    private final String name = "far" + UUID.randomUUID().toString().replace("-", "");
    private final Connection owner;
    private Server server;

    public DatabaseFarSide(Dialect dialect) {
        try {
            // Not by way of the JDK's list of drivers: a connector under trial may have put one of its own there.
            owner = new Driver()
                    .connect(
                            "jdbc:h2:mem:" + name + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;MODE=" + dialect.mode,
                            new Properties());
            run("create user " + USER + " password '" + PASSWORD + "'");
            run("grant select on schema public to " + USER);
            server = started("0");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Server started(String port) throws SQLException {
        return Server.createTcpServer("-tcpPort", port, "-ifExists").start();
    }

    /** Runs statements as the database's owner: tables, views, changed rows. */
    public void run(String statements) {
        try (Statement statement = owner.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts the rows of a CSV file into a table; its header names columns of the table, in any order. An empty cell is null. */
    public void fill(String table, Path csv) {
        try (Statement statement = owner.createStatement()) {
            String rows = "csvread('" + csv.toString().replace("'", "''") + "', null, 'charset=UTF-8')";
            String columns = columns(statement, rows);
            statement.execute("insert into " + table + " (" + columns + ") select " + columns + " from " + rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String columns(Statement statement, String rows) throws SQLException {
        try (ResultSet header = statement.executeQuery("select * from " + rows + " where false")) {
            List<String> names = new ArrayList<>();
            for (int column = 1; column <= header.getMetaData().getColumnCount(); column++) {
                names.add('"' + header.getMetaData().getColumnName(column) + '"');
            }
            return String.join(", ", names);
        }
    }

    /** The database's own name, which may stand before a schema's. */
    public String name() {
        return name;
    }

    /** Where it is, for {@link #USER}. */
    public String url() {
        return "jdbc:h2:tcp://127.0.0.1:" + server.getPort() + "/mem:" + name;
    }

    /** Until {@link #comeBack} nobody listens, and who was connected is not any more. */
    public void goDown() {
        server.stop();
    }

    /** At the same address, with the same rows. */
    public void comeBack() {
        try {
            server = started(String.valueOf(server.getPort()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
        run("shutdown");
    }
}
