package hub.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import hub.app.cli.Homes;
import hub.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing accepted is lost, nothing is shown twice or after its withdrawal, and nothing is unaudited, whenever the hub is killed. */
class KilledHubTest {

    private static final long SEED = 1;

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("hub.testkit.TestDatabases#both")
    void two_kills_over_a_hundred_updates_harm_nothing(TestDatabase database) throws IOException, SQLException {
        killed(database, 100, 100, 2);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("hub.testkit.TestDatabases#both")
    void twelve_kills_over_five_thousand_updates_harm_nothing(TestDatabase database) throws IOException, SQLException {
        killed(database, 600, 5_000, 12);
    }

    private void killed(TestDatabase database, int children, int updates, int kills) throws IOException, SQLException {
        KilledHub hub = new KilledHub(home(database, children), database, children, SEED);
        System.out.println(database + ": " + hub.run(updates, kills));

        assertThat(hub.violations()).isEmpty();
    }

    private Path home(TestDatabase database, int children) throws IOException {
        Path home = Homes.make(folder, children);
        if (!database.name().equals("H2")) {
            Path settings = home.resolve("config/application.yaml");
            Files.writeString(home.resolve("password"), database.password());
            Files.writeString(
                    settings,
                    Files.readString(settings) + "  database:\n    url: " + database.url() + "\n    user: "
                            + database.user() + "\n    password-file: password\n");
        }
        return home;
    }
}
