package hub.bench.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL server of the benchmark's own, with each commit on the disk before it is answered. */
public final class PostgreSqlServer implements Database {

    private final EmbeddedPostgres server;
    private int made;

    public PostgreSqlServer() {
        try {
            this.server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Store empty(Path folder) {
        String name = "bench_" + ++made;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("the benchmark's PostgreSQL does not answer", e);
        }
        return new OnServer(server.getJdbcUrl("postgres", name));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record OnServer(String url) implements Store {

        @Override
        public String user() {
            return "postgres";
        }

        @Override
        public String password() {
            return "postgres";
        }

        /** Without what an empty database takes. */
        @Override
        public long bytes() throws SQLException {
            return number("select pg_database_size(current_database()) - pg_database_size('template1')");
        }

        @Override
        public long marksEver() throws SQLException {
            return number("select n_tup_ins from pg_stat_user_tables where relname = 'to_decide'");
        }
    }
}
