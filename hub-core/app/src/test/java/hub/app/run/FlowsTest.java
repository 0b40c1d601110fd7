package hub.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import hub.testkit.MovableClock;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FlowsTest {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T06:00:00Z"));
    private final Flows flows = new Flows(new PrintWriter(Writer.nullWriter()), clock);

    @Test
    void inputs_that_overlap_are_taken_in_without_a_pause() {
        flows.taking();
        pass(3);
        flows.taking();
        pass(2);
        flows.took();
        assertThat(flows.takingFor()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void a_pause_begins_the_count_anew() {
        flows.taking();
        pass(3);
        flows.took();
        assertThat(flows.takingFor()).isZero();
        pass(1);
        flows.taking();
        pass(2);
        assertThat(flows.takingFor()).isEqualTo(Duration.ofSeconds(2));
    }

    private void pass(int seconds) {
        clock.forward(Duration.ofSeconds(seconds));
    }
}
