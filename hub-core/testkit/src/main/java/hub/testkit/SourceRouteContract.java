package hub.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import hub.testkit.farside.FarSide;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source Kamelet brings every document to the hub, whole, until the hub has it, and no document that is not whole. */
@Tag(Contract.FAR_SIDE)
public abstract class SourceRouteContract extends Contract {

    private final HubStandIn hub = new HubStandIn();
    private FarSide farSide;

    /** An outside system that is up and holds nothing. */
    protected abstract FarSide farSide(Path home) throws Exception;

    /** The Kamelet, told where the outside system of {@link #farSide} is. */
    protected abstract Kamelet source();

    /** A document's name that the Kamelet takes, for its number. */
    protected String name(int number) {
        return "extract-2026112" + number + "T0200.csv";
    }

    /** What was put there, where the Kamelet wraps what it hands to its reader. */
    protected byte[] unwrapped(byte[] taken) {
        return taken;
    }

    /** Whether the hub is told the names that documents have there. */
    protected boolean tellsNames() {
        return true;
    }

    @BeforeEach
    void up(@TempDir Path home) throws Exception {
        farSide = farSide(home);
    }

    @AfterEach
    void down() {
        farSide.close();
    }

    @Test
    void every_document_comes_once_and_whole_and_one_still_being_written_stays() throws Exception {
        farSide.putUnfinished(name(0), bytes("half a"));
        farSide.put(name(1), bytes("first"));
        farSide.put(name(2), bytes("second, zo\u00eb"));
        try (RouteBench route = start()) {
            assertThat(next()).isEqualTo(bytes("first"));
            HubStandIn.Taken second = hub.next();
            assertThat(second.name().equals(name(2))).isEqualTo(tellsNames());
            assertThat(unwrapped(second.bytes())).isEqualTo(bytes("second, zo\u00eb"));
        }
        assertThat(farSide.waiting()).doesNotContain(name(1), name(2));
        assertThat(hub.tookMore()).isFalse();
        farSide.put(name(0), bytes("half and whole"));
        try (RouteBench again = start()) {
            assertThat(next()).isEqualTo(bytes("half and whole"));
        }
        assertThat(hub.tookMore()).isFalse();
    }

    @Test
    void while_the_hub_is_down_a_document_stays_and_comes_when_the_hub_is_back() throws Exception {
        farSide.put(name(1), bytes("first"));
        hub.goDown();
        try (RouteBench route = start()) {
            hub.awaitTurnedAway();
            assertThat(farSide.waiting()).contains(name(1));
            hub.comeBack();
            assertThat(next()).isEqualTo(bytes("first"));
        }
        assertThat(farSide.waiting()).doesNotContain(name(1));
    }

    @Test
    void what_was_not_taken_before_a_stop_comes_after_the_next_start() throws Exception {
        farSide.put(name(1), bytes("first"));
        hub.goDown();
        try (RouteBench route = start()) {
            hub.awaitTurnedAway();
        }
        hub.comeBack();
        try (RouteBench again = start()) {
            assertThat(next()).isEqualTo(bytes("first"));
        }
    }

    @Test
    void an_outage_of_the_far_side_loses_nothing_and_repeats_nothing() throws Exception {
        try (RouteBench route = start()) {
            farSide.put(name(1), bytes("first"));
            assertThat(next()).isEqualTo(bytes("first"));
            farSide.goDown();
            farSide.comeBack();
            farSide.put(name(2), bytes("second"));
            byte[] next = next();
            while (Arrays.equals(next, bytes("first"))) {
                next = next();
            }
            assertThat(next).isEqualTo(bytes("second"));
        }
    }

    @Test
    void no_log_line_at_any_level_quotes_what_came() throws Exception {
        farSide.put(name(1), bytes("CANARY"));
        hub.goDown();
        List<String> lines;
        try (LogLines log = new LogLines();
                RouteBench route = start()) {
            hub.awaitTurnedAway();
            hub.comeBack();
            assertThat(next()).isEqualTo(bytes("CANARY"));
            lines = log.lines();
        }
        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains("CANARY"));
    }

    private byte[] next() throws InterruptedException {
        return unwrapped(hub.next().bytes());
    }

    private RouteBench start() throws Exception {
        return RouteBench.source(subject(), source(), hub);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
