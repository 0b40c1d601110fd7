package hub.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DueLooksTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final DueLooks looks = new DueLooks();

    @Test
    void a_route_that_never_looked_does() {
        assertThat(looks.worthWhile("plans", 0, 1)).isTrue();
    }

    @Test
    void nothing_was_done_since_so_nothing_is_looked_for() {
        looks.worthWhile("plans", 0, 1);

        assertThat(looks.worthWhile("plans", 0, 2)).isFalse();
    }

    @Test
    void what_was_done_since_may_have_made_something_due() {
        looks.worthWhile("plans", 0, 1);

        assertThat(looks.worthWhile("plans", 1, 2)).as("in the very moment").isTrue();
        assertThat(looks.worthWhile("plans", 3, 4)).isTrue();
    }

    @Test
    void time_alone_makes_what_failed_due_again() {
        looks.worthWhile("plans", 0, 1);

        assertThat(looks.worthWhile("plans", 0, SECOND)).isFalse();
        assertThat(looks.worthWhile("plans", 0, 1 + SECOND)).isTrue();
    }

    @Test
    void each_route_looks_for_itself() {
        looks.worthWhile("plans", 0, 1);

        assertThat(looks.worthWhile("recalls", 0, 2)).isTrue();
    }

    @Test
    void a_counter_of_moments_may_pass_its_end() {
        looks.worthWhile("plans", Long.MAX_VALUE - 1, Long.MAX_VALUE);

        assertThat(looks.worthWhile("plans", Long.MAX_VALUE - 1, Long.MIN_VALUE))
                .isFalse();
        assertThat(looks.worthWhile("plans", Long.MIN_VALUE, Long.MIN_VALUE + 1))
                .isTrue();
    }
}
