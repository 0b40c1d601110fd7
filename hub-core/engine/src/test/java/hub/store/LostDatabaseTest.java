package hub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.testkit.TestDatabase;
import hub.testkit.TestDatabases;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database that goes away under an open hub and comes back. */
class LostDatabaseTest {

    @Test
    void after_its_disk_was_full_the_embedded_database_is_opened_again_with_all_that_was_committed(
            @TempDir Path folder) {
        try (DiskThatFills disk = DiskThatFills.mounted();
                HubDataSource database = Databases.open(disk.urlIn(folder), "hub", "")) {
            JdbcTemplate jdbc = new JdbcTemplate(database);
            store(jdbc, 1);
            assertThat(database.lost()).isEmpty();

            disk.fill();
            assertThatThrownBy(() -> store(jdbc, 2)).isInstanceOf(DataAccessException.class);
            assertThat(database.lost()).hasValueSatisfying(LostDatabaseTest::tellsOfNoRoom);
            assertThatThrownBy(database::reopen).satisfies(LostDatabaseTest::tellsOfNoRoom);
            assertThatThrownBy(() -> store(jdbc, 3)).isInstanceOf(DataAccessException.class);
            assertThat(database.lost()).hasValueSatisfying(LostDatabaseTest::tellsOfNoRoom);

            disk.makeRoom();
            database.reopen();
            assertThat(database.lost()).isEmpty();
            store(jdbc, 4);
            assertThat(stored(jdbc)).isEqualTo("1, 4");
        }
    }

    @Test
    void after_a_server_dropped_the_hub_it_does_nothing_until_it_keeps_others_out_again() throws SQLException {
        TestDatabase server = TestDatabases.postgresql();
        try (HubDataSource database = open(server)) {
            JdbcTemplate jdbc = new JdbcTemplate(database);
            store(jdbc, 1);
            server.dropEverybody();

            assertThat(database.lost()).isPresent();
            assertThatThrownBy(() -> store(jdbc, 2)).isInstanceOf(DataAccessException.class);
            database.reopen();
            store(jdbc, 3);

            assertThat(stored(jdbc)).isEqualTo("1, 3");
            assertThatThrownBy(() -> open(server)).satisfies(LostDatabaseTest::tellsOfAnotherHub);
        }
    }

    @Test
    void a_hub_whose_server_has_let_another_in_meanwhile_does_nothing_more() throws SQLException {
        TestDatabase server = TestDatabases.postgresql();
        try (HubDataSource database = open(server)) {
            JdbcTemplate jdbc = new JdbcTemplate(database);
            server.dropEverybody();
            try (HubDataSource other = open(server)) {
                assertThat(database.lost()).isPresent();
                assertThatThrownBy(database::reopen).satisfies(LostDatabaseTest::tellsOfAnotherHub);
                assertThatThrownBy(() -> store(jdbc, 1)).isInstanceOf(DataAccessException.class);
                assertThat(database.lost()).hasValueSatisfying(LostDatabaseTest::tellsOfAnotherHub);
                assertThat(stored(new JdbcTemplate(other))).isEmpty();
            }
        }
    }

    @Test
    void once_a_server_has_dropped_the_guard_no_connection_is_made_before_anybody_has_noticed() throws SQLException {
        TestDatabase server = TestDatabases.postgresql();
        DatabaseAddress address = new DatabaseAddress(server.url(), server.user(), server.password());
        GuardedConnections connections = new GuardedConnections(address, new Guard(address));
        connections.getConnection().close();
        server.dropEverybody();

        assertThatThrownBy(connections::getConnection).isInstanceOf(SQLException.class);
    }

    private static HubDataSource open(TestDatabase database) {
        return Databases.open(database.url(), database.user(), database.password());
    }

    private static void store(JdbcTemplate jdbc, long child) {
        jdbc.update("insert into child (id, created_at) values (?, now())", child);
    }

    private static String stored(JdbcTemplate jdbc) {
        return String.join(", ", jdbc.queryForList("select cast(id as varchar) from child order by id", String.class));
    }

    private static void tellsOfNoRoom(Throwable thrown) {
        assertThat(thrown).isInstanceOf(Fault.class).hasMessageContaining("No space left on device");
        assertThat(((Fault) thrown).kind()).isEqualTo(Fault.Kind.UNAVAILABLE);
    }

    private static void tellsOfAnotherHub(Throwable thrown) {
        assertThat(thrown).isInstanceOf(Fault.class).hasMessageContaining("another hub");
        assertThat(((Fault) thrown).kind()).isEqualTo(Fault.Kind.CONFIGURATION);
    }
}
