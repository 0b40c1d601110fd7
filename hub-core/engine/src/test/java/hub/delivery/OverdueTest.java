package hub.delivery;

import static hub.council.People.FLEET;
import static hub.council.People.REDWING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.connector.Position;
import hub.connector.Receipt;
import hub.council.OnBothDatabases;
import hub.delivery.Settlement.Failed;
import hub.model.ChildId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverdueTest extends OnBothDatabases {

    private static final Duration DAY = Duration.ofDays(1);

    private ChildId sentToRedwing() {
        ChildId child = council.childOn("B-AM");
        council.decide();
        council.deliver(REDWING);
        return child;
    }

    private void recalledFromRedwing() {
        council.withdraw(sentToRedwing());
        council.decide();
        council.deliver(REDWING);
    }

    private void later(Duration time) {
        council.clock.forward(time);
        council.overdue.look();
    }

    private List<String> questions() {
        return council.jdbc.queryForList(
                "select kind || ' ' || source || ' ' || source_key || ' ' || state from review order by id",
                String.class);
    }

    private void acknowledge(String key) {
        council.outbox.acknowledge(
                new Receipt(key, true, "their-ref", council.clock.instant(), Position.ofRow("acks.csv", 2)));
    }

    @Test
    void a_recall_without_an_answer_is_sent_again_under_its_key_until_it_is_acknowledged() {
        recalledFromRedwing();

        later(Duration.ofHours(5));
        assertThat(council.claim(REDWING)).isEmpty();
        later(Duration.ofHours(1));
        assertThat(council.deliver(REDWING)).containsExactly("lane-1-r1");
        acknowledge("lane-1-r1");
        later(DAY);
        assertThat(council.claim(REDWING)).isEmpty();
        assertThat(questions()).isEmpty();
    }

    @Test
    void a_person_is_asked_once_about_a_recall_that_has_no_receipt_after_a_day() {
        recalledFromRedwing();

        later(DAY.minusSeconds(1));
        assertThat(questions()).isEmpty();
        later(Duration.ofSeconds(1));
        later(DAY);
        assertThat(questions()).containsExactly("OVERDUE redwing-travel RECALL WAITING");
        assertThat(council.jdbc.queryForList("select message from review", String.class))
                .singleElement()
                .asString()
                .startsWith(
                        "redwing-travel has not acknowledged 1 recall notices of transport-plan; the oldest was queued on 2026-11-22.");
    }

    @Test
    void a_question_that_has_found_its_answer_is_taken_back() {
        recalledFromRedwing();
        later(DAY);
        acknowledge("lane-1-r1");

        later(Duration.ofMinutes(1));
        assertThat(questions()).containsExactly("OVERDUE redwing-travel RECALL SUPERSEDED");
    }

    @Test
    void what_the_recipient_confirmed_to_a_person_counts_as_acknowledged() {
        recalledFromRedwing();
        later(DAY);

        council.overdue.confirmed("an officer", 1);

        assertThat(questions()).containsExactly("OVERDUE redwing-travel RECALL ACCEPTED");
        assertThat(council.outboxRows()).containsExactly("lane-1-v1 RECALLED", "lane-1-r1 RECEIVED");
        assertThat(council.jdbc.queryForList(
                        "select event from audit where actor = 'an officer' order by id", String.class))
                .containsExactly("ACKNOWLEDGED", "REVIEWED");
    }

    @Test
    void whoever_goes_on_waiting_is_asked_again_after_the_same_time() {
        recalledFromRedwing();
        later(DAY);
        council.overdue.goOnWaiting("an officer", 1);

        later(DAY.minusSeconds(1));
        assertThat(questions()).containsExactly("OVERDUE redwing-travel RECALL REJECTED");
        later(Duration.ofSeconds(1));
        assertThat(questions())
                .containsExactly("OVERDUE redwing-travel RECALL REJECTED", "OVERDUE redwing-travel RECALL WAITING");
    }

    @Test
    void a_plan_may_take_three_days_to_be_acknowledged_and_a_hub_that_was_off_finds_it_all_the_same() {
        sentToRedwing();

        later(Duration.ofDays(3).minusSeconds(1));
        assertThat(questions()).isEmpty();
        later(Duration.ofDays(30));
        assertThat(questions()).containsExactly("OVERDUE redwing-travel PRODUCT WAITING");
    }

    @Test
    void a_plan_that_was_never_sent_is_not_received_because_a_person_says_so() {
        council.childOn("A-AM");
        council.decide();
        later(Duration.ofDays(3));
        council.overdue.confirmed("an officer", 1);

        assertThat(council.outboxRows()).containsExactly("lane-1-v1 PENDING");
    }

    @Test
    void a_recall_is_never_given_up_while_the_recipient_cannot_be_reached() {
        ChildId child = council.childOn("A-AM");
        council.decide();
        council.deliver(FLEET);
        council.withdraw(child);
        council.decide();

        for (int attempt = 1; attempt <= 201; attempt++) {
            council.claim(FLEET)
                    .forEach(h -> council.outbox.settle(h.id(), new Failed(Fault.Kind.UNAVAILABLE, "no answer")));
            council.clock.forward(Duration.ofMinutes(15));
        }
        assertThat(council.outboxRows()).containsExactly("lane-1-v1 RECEIVED", "lane-1-r1 PENDING");
        assertThat(council.undelivered.list(0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.failure()).isEqualTo("no answer"));
    }

    @Test
    void what_is_parked_goes_again_when_a_person_says_so_and_nothing_else_does() {
        council.childOn("A-AM");
        council.decide();
        council.claim(FLEET).forEach(h -> council.outbox.settle(h.id(), new Failed(Fault.Kind.REJECTED, "too large")));
        assertThat(council.undelivered.list(0, 10)).hasSize(1);

        council.undelivered.retry("an officer", "lane-1-v1");

        assertThat(council.deliver(FLEET)).containsExactly("lane-1-v1");
        assertThat(council.undelivered.list(0, 10)).isEmpty();
        assertThatThrownBy(() -> council.undelivered.retry("an officer", "lane-1-v1"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("nothing is parked under lane-1-v1");
    }

    @Test
    void a_question_about_receipts_that_does_not_wait_cannot_be_answered() {
        assertThatThrownBy(() -> council.overdue.confirmed("an officer", 7))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("no question 7 about a missing receipt waits");
    }
}
