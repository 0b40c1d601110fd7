package hub.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import hub.app.Checkout;
import hub.testkit.KafkaHome;
import hub.testkit.TestDatabases;
import hub.testkit.farside.KafkaFarSide;
import hub.testkit.farside.Line;
import hub.testkit.fault.HubProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The brokers of one recipient go away and come back. Meanwhile everything is taken in, and everybody else gets theirs. */
@Tag("long")
class BrokerDownTest {

    private static final int CHILDREN = 100;
    private static final int UPDATES = 10;
    private static final long SEED = 1;
    private static final Duration BETWEEN_UPDATES = Duration.ofSeconds(15);
    private static final Duration FLAP = Duration.ofSeconds(7);

    /** Longer than the longest wait between two tries. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @TempDir
    Path folder;

    private final KafkaFarSide fleet = new KafkaFarSide();
    private final KafkaFarSide submissions = new KafkaFarSide();
    private Council council;

    @BeforeEach
    void first_night() throws IOException {
        council = Council.at(folder, TestDatabases.h2(), CHILDREN, SEED);
        KafkaHome.withTopics(Checkout.top(), council.home(), submissions, fleet, "plans-to-northshire-fleet-by-kafka");
        council.fleetSees(() -> KafkaTopic.see(fleet));
        council.firstNight();
    }

    @AfterEach
    void close() {
        fleet.close();
        submissions.close();
    }

    @Test
    void while_the_brokers_are_down_all_is_taken_in_and_afterwards_all_is_there() throws IOException {
        survives("down", LongRun.time("toucan.broker.down", "PT10M"), hub -> {
            fleet.goDown();
            hub.stayUp(BETWEEN_UPDATES);
            council.awaitCaughtUp(hub, PATIENCE, "northshire-fleet");
        });
    }

    @Test
    void brokers_that_come_and_go_harm_nothing() throws IOException {
        survives("come and go", LongRun.time("toucan.broker.flapping", "PT10M"), hub -> {
            fleet.goDown();
            hub.stayUp(FLAP);
            fleet.comeBack();
            hub.stayUp(FLAP);
        });
    }

    @Test
    void a_line_that_cuts_what_is_said_harms_nothing() throws IOException {
        survives("cut", LongRun.time("toucan.broker.cut", "PT2M"), hub -> {
            fleet.line(Line.cutting(SEED, 4));
            hub.stayUp(BETWEEN_UPDATES);
        });
    }

    /** Something that befalls a hub, once. */
    @FunctionalInterface
    private interface Fault {
        void befalls(HubProcess hub) throws IOException;
    }

    private void survives(String how, Duration time, Fault fault) throws IOException {
        try (HubProcess hub = council.launch().start("run", "--port", "0")) {
            hub.awaitReady();
            Instant end = Instant.now().plus(time);
            while (Instant.now().isBefore(end)) {
                council.send(UPDATES);
                fault.befalls(hub);
            }
            fleet.line(Line.right());
            fleet.comeBack();
            Instant back = Instant.now();
            council.awaitCaughtUp(hub, PATIENCE);
            System.out.println(
                    how + ": caught up " + Duration.between(back, Instant.now()) + " after the brokers were well");
            hub.stop();
        }
        council.drain();

        assertThat(council.violations()).isEmpty();
    }
}
