package hub.delivery;

import static hub.council.People.FLEET;
import static hub.council.People.REDWING;
import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Fault;
import hub.council.OnBothDatabases;
import hub.delivery.Settlement.Failed;
import hub.model.ChildId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The clock of the machine is set forward and back under a hub at work. Nothing waits for as long as it jumped, and nothing is sent twice. */
class ClockJumpTest extends OnBothDatabases {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final List<Duration> JUMPS = List.of(Duration.ofHours(1), YEAR);

    @Test
    void what_was_queued_before_the_clock_went_back_goes_at_once() {
        for (Duration jump : JUMPS) {
            council.childOn("A-AM");
            council.decide();
            back(jump);

            assertThat(council.deliver(FLEET)).as("set back by " + jump).hasSize(1);
        }
    }

    @Test
    void a_next_try_is_not_put_off_by_as_much_as_the_clock_went_back() {
        for (Duration jump : JUMPS) {
            council.childOn("A-AM");
            council.decide();
            settleAll(new Failed(Fault.Kind.UNAVAILABLE, "nobody answers"));
            back(jump);

            council.clock.forward(Duration.ofMinutes(15));
            assertThat(council.deliver(FLEET)).as("set back by " + jump).hasSize(1);
        }
    }

    @Test
    void what_a_sender_left_behind_is_not_left_to_it_for_as_long_as_the_clock_went_back() {
        for (Duration jump : JUMPS) {
            council.childOn("A-AM");
            council.decide();
            assertThat(council.claim(FLEET)).hasSize(1);
            back(jump);

            council.clock.forward(Duration.ofMinutes(5));
            assertThat(council.deliver(FLEET)).as("set back by " + jump).hasSize(1);
        }
    }

    @Test
    void a_clock_that_goes_ahead_makes_everything_due_once() {
        for (Duration jump : List.of(Duration.ofHours(1), Duration.ofDays(20))) {
            council.childOn("A-AM");
            council.childOn("A-AM");
            council.decide();
            settleAll(new Failed(Fault.Kind.UNAVAILABLE, "nobody answers"));
            council.clock.forward(jump);

            assertThat(council.deliver(FLEET)).as("set ahead by " + jump).hasSize(2);
            assertThat(council.deliver(FLEET)).isEmpty();
            back(jump);
            assertThat(council.deliver(FLEET)).isEmpty();
        }
    }

    @Test
    void a_recall_without_an_answer_is_sent_again_in_time_however_far_the_clock_went_back() {
        ChildId child = council.childOn("B-AM");
        council.decide();
        council.deliver(REDWING);
        council.withdraw(child);
        council.decide();
        assertThat(council.deliver(REDWING)).containsExactly("lane-1-r1");
        back(YEAR);

        council.clock.forward(Duration.ofHours(6));
        council.overdue.look();
        assertThat(council.deliver(REDWING)).containsExactly("lane-1-r1");
    }

    @Test
    void a_person_is_asked_in_time_about_what_was_queued_by_a_clock_that_was_ahead() {
        council.clock.forward(YEAR.dividedBy(10));
        council.childOn("B-AM");
        council.decide();
        council.deliver(REDWING);
        back(YEAR.dividedBy(10));

        council.overdue.look();
        assertThat(questions()).isEqualTo(1);
        council.overdue.confirmed(
                "canary", council.jdbc.queryForObject("select id from review where state = 'WAITING'", Long.class));
        council.overdue.look();
        assertThat(questions()).isZero();
        assertThat(council.outboxRows()).containsExactly("lane-1-v1 RECEIVED");
    }

    @Test
    void what_was_refused_and_recalled_by_a_clock_a_year_ahead_is_granted_again_when_the_clock_is_right() {
        council.childOn("B-AM");
        council.decide();
        assertThat(council.deliver(REDWING)).containsExactly("lane-1-v1");
        council.clock.forward(YEAR);
        sweep();
        council.decide();
        assertThat(council.deliver(REDWING)).containsExactly("lane-1-r1");

        back(YEAR);
        sweep();
        council.decide();
        assertThat(council.deliver(REDWING)).containsExactly("lane-1-v2");
        sweep();
        assertThat(council.marks.waiting()).as("decided anew once").isZero();
    }

    private void sweep() {
        council.worker.markExpired(council.clock.instant());
        council.worker.markDecidedAhead(council.clock.instant());
    }

    private void settleAll(Settlement how) {
        council.claim(FLEET).forEach(handout -> council.outbox.settle(handout.id(), how));
    }

    private int questions() {
        return council.jdbc.queryForObject(
                "select count(*) from review where kind = 'OVERDUE' and state = 'WAITING'", Integer.class);
    }

    private void back(Duration by) {
        council.clock.forward(by.negated());
    }
}
