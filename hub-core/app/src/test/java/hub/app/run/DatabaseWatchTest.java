package hub.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import hub.connector.Fault;
import hub.store.Databases;
import hub.store.HubDataSource;
import hub.testkit.LogLines;
import hub.testkit.TestDatabase;
import hub.testkit.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatabaseWatchTest {

    private final TestDatabase server = TestDatabases.postgresql();
    private HubDataSource database;
    private DatabaseWatch watch;

    @BeforeEach
    void open_hub() {
        database = openAnother();
        watch = new DatabaseWatch(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_database_that_went_away_is_opened_again_and_both_are_said_once() {
        try (LogLines log = new LogLines(Level.INFO, line -> line.startsWith(DatabaseWatch.class.getName()))) {
            watch.look();
            server.dropEverybody();
            watch.look();
            watch.look();

            assertThat(log.lines()).hasSize(2);
            assertThat(log.lines().get(0)).contains("nothing is taken in");
            assertThat(log.lines().get(1)).contains("the database answers again");
        }
        assertThat(database.lost()).isEmpty();
        assertThatCode(watch::demand).doesNotThrowAnyException();
    }

    @Test
    void once_another_hub_has_the_database_it_is_not_had_again_even_when_that_one_has_gone() {
        server.dropEverybody();
        try (HubDataSource other = openAnother()) {
            watch.look();
            assertThat(other.lost()).isEmpty();
        }
        watch.look();

        assertThatThrownBy(watch::demand).isInstanceOf(Fault.class).hasMessageContaining("another hub");
        assertThat(database.lost()).isPresent();
    }

    private HubDataSource openAnother() {
        return Databases.open(server.url(), server.user(), server.password());
    }
}
