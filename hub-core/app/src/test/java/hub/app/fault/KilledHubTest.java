package hub.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import hub.testkit.TestDatabase;
import hub.testkit.TestDatabases;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing accepted is lost, nothing is shown twice or after its withdrawal, and nothing is unaudited, whenever the hub is killed. */
class KilledHubTest {

    private static final long SEED = 1;

    @TempDir
    Path folder;

    @Test
    void two_kills_over_a_hundred_updates_harm_nothing() throws IOException {
        killed(TestDatabases.h2(), 100, 100, 2);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("hub.testkit.TestDatabases#both")
    void twelve_kills_over_five_thousand_updates_harm_nothing(TestDatabase database) throws IOException {
        killed(database, 600, 5_000, 12);
    }

    private void killed(TestDatabase database, int children, int updates, int kills) throws IOException {
        Council council = Council.at(folder, database, children, SEED);
        System.out.println(database + ": " + new KilledHub(council).run(updates, kills));

        assertThat(council.violations()).isEmpty();
    }
}
