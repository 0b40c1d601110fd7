package hub.app.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hub.testkit.TestDatabases;
import hub.testkit.fault.HubProcess;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock of the machine jumps under a hub at work. Order comes from what sources say, not from it; nothing freezes. */
@Tag("long")
class ClockJumpTest {

    private static final int CHILDREN = 100;
    private static final int UPDATES = 20;
    private static final long SEED = 1;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(200);

    @TempDir
    Path folder;

    private Council council;
    private Path clock;

    @BeforeEach
    void first_night() throws IOException {
        assumeTrue(library().isPresent(), "libfaketime is not installed: apt-get install faketime");
        council = Council.at(folder.resolve("home"), TestDatabases.h2(), CHILDREN, SEED);
        council.firstNight();
        clock = Files.writeString(folder.resolve("clock"), "+0\n");
    }

    @Test
    void a_clock_that_jumps_two_hours_back_freezes_nothing() throws IOException {
        jump(Duration.ofHours(-2), hub -> council.awaitCaughtUp(hub, PATIENCE));
    }

    /** What ends within the year has ended meanwhile. */
    @Test
    void a_clock_that_jumps_a_year_ahead_and_back_again_harms_nothing() throws IOException {
        jump(Duration.ofDays(365), hub -> {
            while (council.accepted() < council.updates()) {
                hub.stayUp(LOOK);
            }
        });
    }

    /** Something to wait for. */
    @FunctionalInterface
    private interface Wait {
        void of(HubProcess hub) throws IOException;
    }

    private void jump(Duration by, Wait meanwhile) throws IOException {
        try (HubProcess hub = council.launch().in(environment()).start("run", "--port", "0")) {
            hub.awaitReady();
            council.send(UPDATES);
            council.awaitCaughtUp(hub, PATIENCE);
            council.send(UPDATES);
            long before = council.moved();
            while (council.moved() == before) {
                hub.stayUp(LOOK);
            }
            Files.writeString(clock, "%+d\n".formatted(by.toSeconds()));
            council.send(UPDATES);
            stamp(by);
            meanwhile.of(hub);
            Files.writeString(clock, "+0\n");
            council.send(UPDATES);
            council.awaitCaughtUp(hub, PATIENCE);
            hub.stop();
        }
        council.drain();

        assertThat(council.violations()).isEmpty();
    }

    /** What is written on a machine has the time of its clock. */
    private void stamp(Duration ahead) throws IOException {
        FileTime time = FileTime.from(Instant.now().plus(ahead));
        try (Stream<Path> files = Files.list(council.home().resolve("data/in/nhs"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".ndjson")).toList()) {
                Files.setLastModifiedTime(file, time);
            }
        }
    }

    /** Only the time of day jumps, and what waits for a length of time goes on doing so: without the last two every wait ends at once. */
    private Map<String, String> environment() throws IOException {
        return Map.of(
                "LD_PRELOAD",
                library().orElseThrow().toString(),
                "FAKETIME_TIMESTAMP_FILE",
                clock.toString(),
                "FAKETIME_NO_CACHE",
                "1",
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1",
                "FAKETIME_FORCE_MONOTONIC_FIX",
                "0");
    }

    private static Optional<Path> library() throws IOException {
        var name = FileSystems.getDefault().getPathMatcher("glob:/usr/lib/*/faketime/libfaketimeMT.so.1");
        try (Stream<Path> files = Files.find(Path.of("/usr/lib"), 3, (file, any) -> name.matches(file))) {
            return files.findFirst();
        }
    }
}
