package hub.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import hub.store.Marks.Turn;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DecisionLoopTest {

    @Test
    void newcomers_are_decided_at_once_unless_a_long_input_is_read() {
        assertThat(DecisionLoop.turns(Duration.ZERO)).containsExactly(Turn.values());
        assertThat(DecisionLoop.turns(Duration.ofSeconds(1))).containsExactly(Turn.values());
        assertThat(DecisionLoop.turns(Duration.ofSeconds(2))).containsExactly(Turn.FIRST, Turn.USUAL, Turn.LAST);
    }

    @Test
    void newcomers_wait_for_nine_minutes_at_most_however_long_inputs_are_read() {
        assertThat(DecisionLoop.turns(Duration.ofSeconds(539))).doesNotContain(Turn.NEWCOMER);
        assertThat(DecisionLoop.turns(Duration.ofMinutes(9))).contains(Turn.NEWCOMER);
        assertThat(DecisionLoop.turns(Duration.ofMinutes(10))).doesNotContain(Turn.NEWCOMER);
        assertThat(DecisionLoop.turns(Duration.ofMinutes(19))).contains(Turn.NEWCOMER);
    }

    @Test
    void what_comes_alone_is_decided_at_once_and_what_a_long_input_touches_a_little_later() {
        assertThat(DecisionLoop.afterBatch(Duration.ZERO)).isZero();
        assertThat(DecisionLoop.afterBatch(Duration.ofMillis(300))).isZero();
        assertThat(DecisionLoop.afterBatch(Duration.ofMillis(1_001))).isEqualTo(Duration.ofSeconds(2));
    }
}
