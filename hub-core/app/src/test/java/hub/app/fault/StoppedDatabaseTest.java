package hub.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import hub.testkit.fault.HubProcess;
import hub.testkit.fault.PostgresProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away under a hub at work. Meanwhile nothing is accepted; when it is back the hub goes on with no operator. */
@Tag("long")
class StoppedDatabaseTest {

    private static final int CHILDREN = 100;
    private static final int UPDATES = 30;
    private static final long SEED = 1;
    private static final int FALLS = 8;
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration LONGEST_LIFE = Duration.ofSeconds(30);
    private static final Duration LONGEST_DOWN = Duration.ofSeconds(10);

    /** Longer than the lease of what was claimed when the database went away. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir
    Path folder;

    private PostgresProcess postgres;
    private Council council;

    @BeforeEach
    void first_night() throws IOException {
        postgres = new PostgresProcess(folder.resolve("postgres"));
        council = Council.at(folder.resolve("home"), postgres.database(), CHILDREN, SEED);
        council.firstNight();
    }

    @AfterEach
    void close() {
        postgres.close();
    }

    @Test
    void a_database_that_falls_over_at_any_moment_harms_nothing_and_the_hub_goes_on() throws IOException {
        HubProcess hub = started();
        try {
            for (int fall = 0; fall < FALLS; fall++) {
                work(hub);
                postgres.fallOver();
                hub.stayUp(part(LONGEST_DOWN));
                if (fall % 4 == 3) {
                    hub.kill();
                }
                postgres.comeBack();
                hub = fall % 4 == 3 ? started() : hub;
            }
            Instant back = Instant.now();
            council.awaitCaughtUp(hub, PATIENCE);
            System.out.println(
                    FALLS + " falls, caught up " + Duration.between(back, Instant.now()) + " after the last");
            hub.stop();
        } finally {
            hub.close();
        }
        council.drain();

        assertThat(council.violations()).isEmpty();
    }

    @Test
    void while_the_database_is_down_nothing_is_accepted_and_afterwards_nothing_is_missing() throws IOException {
        try (HubProcess hub = started()) {
            council.awaitCaughtUp(hub, PATIENCE);
            postgres.fallOver();
            council.send(UPDATES);
            long before = council.accepted();
            Instant back = Instant.now().plus(LongRun.time("toucan.database.down", "PT5M"));
            while (Instant.now().isBefore(back)) {
                hub.stayUp(LOOK);
                assertThat(council.accepted()).isEqualTo(before);
            }
            postgres.comeBack();
            council.awaitCaughtUp(hub, PATIENCE);
            System.out.println("caught up " + Duration.between(back, Instant.now()) + " after the database was back");
            hub.stop();
        }
        council.drain();

        assertThat(council.violations()).isEmpty();
    }

    /** Updates and some withdrawals, until some of it has moved. */
    private void work(HubProcess hub) throws IOException {
        council.send(UPDATES);
        council.changeConsents();
        long until = council.moved() + 1 + council.random().nextLong(council.lanes());
        Instant latest = Instant.now().plus(LONGEST_LIFE);
        while (council.moved() < until && Instant.now().isBefore(latest)) {
            hub.stayUp(LOOK);
        }
        hub.stayUp(part(LOOK));
    }

    private Duration part(Duration of) {
        return Duration.ofMillis(council.random().nextLong(of.toMillis()));
    }

    private HubProcess started() {
        HubProcess hub = council.launch().start("run", "--port", "0");
        hub.awaitReady();
        return hub;
    }
}
