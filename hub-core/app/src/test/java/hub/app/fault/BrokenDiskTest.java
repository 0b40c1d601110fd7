package hub.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import hub.testkit.TestDatabases;
import hub.testkit.fault.HubProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk runs full, or can no longer be written to. Nothing is accepted that cannot be kept, and the hub goes on when it is mended. */
@Tag("long")
class BrokenDiskTest {

    private static final int CHILDREN = 100;
    private static final int UPDATES = 30;
    private static final long SEED = 1;
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration SETTLING = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir
    Path folder;

    private SmallDisk disk;
    private Council council;

    @BeforeEach
    void first_night() throws IOException {
        disk = new SmallDisk(folder);
        council = Council.at(folder, TestDatabases.h2(), CHILDREN, SEED);
        council.firstNight();
    }

    @AfterEach
    void close() {
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void on_a_full_disk_nothing_is_accepted_and_with_room_the_hub_goes_on_by_itself() throws IOException {
        try (HubProcess hub = council.launch().start("run", "--port", "0")) {
            hub.awaitReady();
            council.send(UPDATES);
            council.awaitCaughtUp(hub, PATIENCE);
            disk.fill();
            council.send(UPDATES);
            hub.stayUp(SETTLING);
            long before = council.accepted();
            Instant room = acceptsNothingMore(hub, before);
            disk.makeRoom();
            council.awaitCaughtUp(hub, PATIENCE);
            System.out.println("caught up " + Duration.between(room, Instant.now()) + " after there was room again");
            hub.stop();
        }
        assertThat(Files.readString(folder.resolve("hub.log")))
                .contains("No space left on device", "the database answers again");
        council.drain();

        assertThat(council.violations()).isEmpty();
    }

    @Test
    void in_folders_that_can_only_be_read_nothing_is_accepted_or_sent_and_both_go_on_when_that_is_over()
            throws IOException {
        try (HubProcess hub = council.launch().start("run", "--port", "0")) {
            hub.awaitReady();
            council.send(UPDATES);
            long before = council.accepted();
            disk.protect();
            Instant over = acceptsNothingMore(hub, before);
            disk.release();
            council.awaitCaughtUp(hub, PATIENCE);
            System.out.println(
                    "caught up " + Duration.between(over, Instant.now()) + " after folders could be written to");
            hub.stop();
        }
        assertThat(Files.readString(folder.resolve("hub.log"))).contains("cannot be reached or written to");
        council.drain();

        assertThat(council.violations()).isEmpty();
    }

    private Instant acceptsNothingMore(HubProcess hub, long before) throws IOException {
        Instant until = Instant.now().plus(LongRun.time("toucan.disk.full", "PT1M"));
        while (Instant.now().isBefore(until)) {
            hub.stayUp(LOOK);
            assertThat(council.accepted()).isEqualTo(before);
        }
        return until;
    }
}
