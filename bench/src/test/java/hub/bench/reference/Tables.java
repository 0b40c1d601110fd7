package hub.bench.reference;

import hub.bench.store.Store;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of the loops: the least of what the hub keeps. */
final class Tables {

    private static final List<String> STATEMENTS = List.of("""
            create table loop_record (
                id bigint primary key, feed varchar(64) not null, source_key varchar(200) not null, version int not null,
                content_hash bytea not null, unique (source_key, feed))""", """
            create table loop_version (
                record_id bigint not null references loop_record, version int not null,
                received_at timestamp with time zone not null, content_hash bytea not null, body bytea not null,
                primary key (record_id, version))""", """
            create table loop_outbox (
                id bigint primary key, record_id bigint not null, version int not null,
                queued_at timestamp with time zone not null)""");

    private Tables() {}

    static void create(Store store) throws SQLException {
        try (Connection connection = store.connect();
                Statement statement = connection.createStatement()) {
            for (String table : STATEMENTS) {
                statement.execute(table);
            }
        }
    }
}
