package hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private final BackOff backOff = new BackOff(Duration.ofSeconds(5), Duration.ofMinutes(15));

    @Test
    void it_waits_about_twice_as_long_each_time_up_to_its_limit() {
        assertThat(backOff.after(1, 1)).isBetween(Duration.ofMillis(3750), Duration.ofSeconds(5));
        assertThat(backOff.after(1, 2)).isBetween(Duration.ofMillis(7500), Duration.ofSeconds(10));
        for (int tries = 9; tries < 1000; tries++) {
            assertThat(backOff.after(1, tries)).isBetween(Duration.ofMinutes(11), Duration.ofMinutes(15));
        }
    }

    @Test
    void rows_that_failed_together_do_not_come_back_together_but_each_always_as_before() {
        assertThat(backOff.after(1, 3)).isEqualTo(backOff.after(1, 3)).isNotEqualTo(backOff.after(2, 3));
    }
}
