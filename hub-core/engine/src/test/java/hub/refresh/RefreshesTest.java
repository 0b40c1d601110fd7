package hub.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.connector.Position;
import hub.connector.Receipt;
import hub.connector.Refresh;
import hub.council.People;
import hub.delivery.ReceiptRule;
import hub.delivery.Settlement;
import hub.refresh.Refreshes.Claimed;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A refresh from being asked for to its receipt. */
class RefreshesTest extends OnACohort {

    @Test
    void without_an_agreement_in_force_nobody_gets_one() {
        assertThatThrownBy(() -> refreshes.ask(People.REDWING, "canary"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("no agreement in force");
        assertThat(refreshes.all()).isEmpty();
    }

    @Test
    void a_stop_of_the_agreement_is_the_end_of_a_refresh_that_is_ready_to_leave() {
        children(8, plan(MOOR));
        refreshes.ask(INSIGHT, "canary");
        Claimed claimed = claim().orElseThrow();
        Made made = refreshes.make(claimed).orElseThrow();
        council.agreements.stop("northshire-insight-send-cohort", "a test", "canary");

        assertThat(refreshes.mayLeave(claimed, made)).isFalse();
        assertThat(refreshes.make(claimed)).isEmpty();
        assertThat(states()).containsExactly("CANCELLED");
        assertThat(council.auditEvents()).contains("REFUSED").doesNotContain("REFRESHED");
    }

    @Test
    void nothing_is_read_while_an_input_is_half_taken_in() {
        children(8, plan(MOOR));
        refreshes.ask(INSIGHT, "canary");
        council.jdbc.update("update intake_run set state = 'RUNNING'");
        assertThat(claim()).isEmpty();

        council.jdbc.update("update intake_run set state = 'DONE'");
        assertThat(claim()).isPresent();
    }

    @Test
    void the_schedule_asks_once_for_each_term() {
        refreshes.askDue();
        refreshes.askDue();
        council.clock.forward(Duration.ofDays(40));
        refreshes.askDue();

        assertThat(refreshes.all())
                .filteredOn(row -> row.recipient().equals(INSIGHT))
                .extracting(RefreshRow::askedBy)
                .containsExactly("schedule", "schedule");
    }

    @Test
    void a_clock_that_is_set_back_puts_off_neither_the_next_try_nor_what_a_sender_left_behind() {
        children(8, plan(MOOR));
        refreshes.ask(INSIGHT, "canary");
        Claimed claimed = claim().orElseThrow();
        refreshes.settle(claimed.id(), new Settlement.Failed(Fault.Kind.UNAVAILABLE, "away"));
        council.clock.forward(Duration.ofDays(-365));

        assertThat(claim()).isPresent();
        assertThat(claim()).isEmpty();
        council.clock.forward(Duration.ofDays(-365));
        assertThat(claim()).isPresent();
    }

    @Test
    void what_the_schedule_asked_for_by_a_clock_that_was_ahead_does_not_count_when_it_is_right() {
        council.clock.forward(Duration.ofDays(200));
        refreshes.askDue();
        council.clock.forward(Duration.ofDays(-200));
        refreshes.askDue();
        refreshes.askDue();

        assertThat(refreshes.all())
                .filteredOn(row -> row.recipient().equals(INSIGHT))
                .hasSize(2);
    }

    @Test
    void what_failed_is_sent_again_the_same_and_what_was_refused_is_parked() {
        children(8, plan(MOOR));
        refreshes.ask(INSIGHT, "canary");
        Claimed first = claim().orElseThrow();
        Made made = refreshes.make(first).orElseThrow();
        refreshes.mayLeave(first, made);
        refreshes.settle(first.id(), new Settlement.Failed(Fault.Kind.UNAVAILABLE, "away"));
        assertThat(claim()).isEmpty();
        council.clock.forward(Duration.ofHours(1));
        children(8, plan(DALE));

        Claimed again = claim().orElseThrow();
        assertThat(refreshes.make(again).orElseThrow().refresh().tables().get(0))
                .isEqualTo(made.refresh().tables().get(0));

        refreshes.settle(again.id(), new Settlement.Failed(Fault.Kind.REJECTED, "no"));
        assertThat(states()).containsExactly("PARKED");
    }

    @Test
    void a_hub_that_was_killed_in_the_middle_sends_it_again() {
        children(8, plan(MOOR));
        refreshes.ask(INSIGHT, "canary");
        claim().orElseThrow();
        assertThat(claim()).isEmpty();

        refreshes(ReceiptRule.TRANSPORT).takeBack();

        assertThat(claim()).isPresent();
    }

    @Test
    void a_recipient_that_acknowledges_has_it_when_it_says_so() {
        refreshes = refreshes(ReceiptRule.ACKNOWLEDGED);
        children(8, plan(MOOR));
        Refresh refresh = sent();
        assertThat(states()).containsExactly("SENT");

        boolean known = refreshes.acknowledge(
                new Receipt(refresh.key(), true, "their-1", council.clock.instant(), new Position("acks.csv", 1, "")));

        assertThat(known).isTrue();
        assertThat(states()).containsExactly("RECEIVED");
    }

    @Test
    void every_refresh_is_in_the_audit_with_who_asked_for_it_and_what_it_rests_on() {
        children(8, plan(MOOR));
        sent();

        assertThat(council.auditEvents()).contains("REFRESH_ASKED", "REFRESHED", "RECEIVED");
        assertThat(council.jdbc.queryForObject("select agreement from audit where event = 'REFRESHED'", String.class))
                .startsWith("northshire-insight-send-cohort@");
    }
}
