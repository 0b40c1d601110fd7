package hub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.testkit.TestDatabase;
import hub.testkit.TestDatabases;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabasesTest {

    @ParameterizedTest
    @MethodSource("hub.testkit.TestDatabases#both")
    void the_schema_is_made_on_both_databases_and_opening_again_changes_nothing(TestDatabase database) {
        for (int time = 0; time < 2; time++) {
            try (HubDataSource opened = open(database)) {
                JdbcClient jdbc = JdbcClient.create(opened);
                assertThat(jdbc.sql("select count(*) from to_decide")
                                .query(Integer.class)
                                .single())
                        .isZero();
                assertThat(jdbc.sql("select count(*) from grant_current")
                                .query(Integer.class)
                                .single())
                        .isZero();
            }
        }
    }

    @Test
    void a_second_hub_on_a_postgresql_database_is_refused_until_the_first_has_gone() {
        TestDatabase database = TestDatabases.postgresql();
        HubDataSource first = open(database);
        assertThatThrownBy(() -> open(database)).satisfies(DatabasesTest::tellsOfAnotherHub);
        first.close();
        open(database).close();
    }

    @Test
    void a_second_hub_on_an_embedded_database_is_refused(@TempDir Path data) throws Exception {
        TestDatabase database = new TestDatabase("H2", Databases.h2Url(data), "hub", "");
        open(database).close();
        try (FileChannel other = FileChannel.open(data.resolve("hub.mv.db"), StandardOpenOption.WRITE)) {
            other.lock();
            assertThatThrownBy(() -> open(database)).satisfies(DatabasesTest::tellsOfAnotherHub);
        }
    }

    /** In a JVM of its own: the JDK looks for drivers once. */
    @Test
    void a_connector_that_asked_for_drivers_first_does_not_keep_the_hub_from_its_own() throws Exception {
        Process hub = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AfterAConnector.class.getName())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(hub.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("opened")
                .doesNotContain("Fault");
    }

    static final class AfterAConnector {
        public static void main(String[] words) {
            Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
            DriverManager.drivers().count();
            Databases.open(
                            "jdbc:h2:mem:hub;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                            "hub",
                            "")
                    .close();
            System.out.println("opened");
        }
    }

    @Test
    void a_wrong_password_is_the_engineers_to_mend_and_is_not_shown() {
        TestDatabase database = TestDatabases.h2();
        open(database).close();
        assertThatThrownBy(() -> Databases.open(database.url(), database.user(), "open sesame"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("check the database settings")
                .hasMessageNotContaining("sesame")
                .extracting(fault -> ((Fault) fault).kind())
                .isEqualTo(Fault.Kind.CONFIGURATION);
    }

    @Test
    void a_database_that_does_not_answer_is_unavailable() {
        assertThatThrownBy(() -> Databases.open("jdbc:postgresql://localhost:1/hub", "hub", ""))
                .isInstanceOf(Fault.class)
                .extracting(fault -> ((Fault) fault).kind())
                .isEqualTo(Fault.Kind.UNAVAILABLE);
    }

    @Test
    void tests_run_with_the_options_of_production() {
        String production = Databases.h2Url(Path.of("data"));
        assertThat(TestDatabases.h2().url()).endsWith(production.substring(production.indexOf(';')));
    }

    private static void tellsOfAnotherHub(Throwable thrown) {
        assertThat(thrown).isInstanceOf(Fault.class).hasMessageContaining("another hub");
        assertThat(((Fault) thrown).kind()).isEqualTo(Fault.Kind.CONFIGURATION);
    }

    private static HubDataSource open(TestDatabase database) {
        return Databases.open(database.url(), database.user(), database.password());
    }
}
