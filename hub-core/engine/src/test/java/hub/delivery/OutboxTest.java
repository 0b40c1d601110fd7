package hub.delivery;

import static hub.council.People.FLEET;
import static hub.council.People.LIQUIDLOGIC;
import static hub.council.People.REDWING;
import static hub.council.People.TRANSPORT;
import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Delivery;
import hub.connector.Fault;
import hub.connector.Position;
import hub.connector.Receipt;
import hub.council.OnBothDatabases;
import hub.council.People;
import hub.delivery.Settlement.Failed;
import hub.delivery.Settlement.Taken;
import hub.model.ChildId;
import hub.model.ConsentDecision;
import hub.store.CanonicalJson;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutboxTest extends OnBothDatabases {

    @AfterEach
    void nothing_personal_is_in_the_audit() {
        assertThat(council.jdbc.queryForList("select detail from audit", String.class))
                .noneMatch(detail -> detail.toLowerCase(Locale.ROOT).contains("canary"));
    }

    private Handout claimOne() {
        List<Handout> handouts = council.claim(FLEET);
        assertThat(handouts).hasSize(1);
        return handouts.get(0);
    }

    @Test
    void what_is_handed_out_is_what_was_granted_with_its_hash_and_the_recipient_may_hold_it_from_then_on() {
        council.childOn("A-AM");
        council.decide();

        Delivery delivery = ((Handout.OfDelivery) claimOne()).delivery();

        assertThat(delivery.key()).isEqualTo("lane-1-v1");
        assertThat(delivery.lane()).isEqualTo("lane-1");
        assertThat(delivery.contentHash()).isEqualTo(CanonicalJson.hex(CanonicalJson.sha256(delivery.canonical())));
        assertThat(delivery.checkedOn()).isEqualTo(council.clock.instant());
        assertThat(council.jdbc.queryForList("select version from disclosure", Long.class))
                .containsExactly(1L);
        assertThat(council.auditEvents()).containsExactly("DISCLOSED");
        assertThat(council.claim(FLEET)).isEmpty();
    }

    @Test
    void a_child_marked_between_decision_and_claim_is_not_handed_out_until_it_is_decided_again() {
        ChildId child = council.childOn("A-AM");
        council.decide();
        council.marks.mark(List.of(child), council.clock.instant());

        assertThat(council.claim(FLEET)).isEmpty();
        council.decide();
        assertThat(council.claim(FLEET)).hasSize(1);
    }

    @Test
    void the_gate_is_asked_again_at_the_claim_and_a_refusal_marks_the_child() {
        ChildId child = council.childOn("A-AM");
        council.decide();
        council.withdraw(child);
        council.jdbc.update("delete from to_decide");

        assertThat(council.claim(FLEET)).isEmpty();
        assertThat(council.marks.waiting()).isEqualTo(1);
        assertThat(council.jdbc.queryForList("select id from disclosure")).isEmpty();
        council.decide();
        assertThat(council.outboxRows()).containsExactly("lane-1-v1 CANCELLED");
    }

    @Test
    void content_that_is_no_longer_what_was_queued_is_not_handed_out() {
        ChildId child = council.childOn("A-AM");
        council.decide();
        council.put(child, LIQUIDLOGIC, "k1", People.contact("Sam-canary", 1, "07700 900103"));
        council.jdbc.update("delete from to_decide");

        assertThat(council.claim(FLEET)).isEmpty();
        council.decide();
        assertThat(council.deliver(FLEET)).containsExactly("lane-1-v2");
    }

    @Test
    void the_same_key_is_handed_out_again_after_a_lease_runs_out_and_disclosed_once() {
        council.childOn("A-AM");
        council.decide();
        String first = claimOne().key();

        council.clock.forward(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(council.claim(FLEET)).isEmpty();
        council.clock.forward(Duration.ofSeconds(1));
        assertThat(claimOne().key()).isEqualTo(first);
        assertThat(council.jdbc.queryForList("select id from disclosure")).hasSize(1);
        assertThat(council.auditEvents()).containsExactly("DISCLOSED");
    }

    @Test
    void what_a_killed_hub_had_claimed_is_due_again_at_once_when_the_next_one_starts_under_the_same_key() {
        council.childOn("A-AM");
        council.decide();
        String first = claimOne().key();
        council.outbox.takeBack();

        assertThat(claimOne().key()).isEqualTo(first);
        assertThat(council.auditEvents()).containsExactly("DISCLOSED");
    }

    @Test
    void a_recall_goes_after_the_send_in_flight_and_a_newer_version_after_the_recall() {
        ChildId child = council.childOn("A-AM");
        council.decide();
        Handout inFlight = claimOne();
        council.withdraw(child);
        council.decide();
        council.put(
                child,
                LIQUIDLOGIC,
                "s2",
                People.consent(ConsentDecision.GIVEN, "Sam-canary", LocalDate.of(2026, 11, 21)));
        council.decide();

        assertThat(council.claim(FLEET)).isEmpty();
        council.outbox.settle(inFlight.id(), new Taken("ref"));
        assertThat(council.deliver(FLEET)).containsExactly("lane-1-r1");
        assertThat(council.deliver(FLEET)).containsExactly("lane-1-v2");
    }

    @Test
    void a_send_whose_lease_ran_out_and_whose_grant_ended_is_cancelled_and_recalled() {
        ChildId child = council.childOn("A-AM");
        council.decide();
        claimOne();
        council.withdraw(child);
        council.decide();
        council.clock.forward(Duration.ofMinutes(6));
        assertThat(council.claim(FLEET)).isEmpty();
        council.decide();

        assertThat(council.deliver(FLEET)).containsExactly("lane-1-r1");
        assertThat(council.outboxRows()).containsExactly("lane-1-v1 CANCELLED", "lane-1-r1 RECEIVED");
    }

    @Test
    void an_outage_is_tried_again_later_and_later_and_parked_after_the_last_try() {
        council.childOn("A-AM");
        council.decide();
        for (int attempt = 1; attempt <= 200; attempt++) {
            Handout handout = claimOne();
            council.outbox.settle(handout.id(), new Failed(Fault.Kind.UNAVAILABLE, "the folder is not there"));
            assertThat(council.claim(FLEET)).isEmpty();
            council.clock.forward(Duration.ofMinutes(15));
        }
        assertThat(council.outboxRows()).containsExactly("lane-1-v1 PARKED");
    }

    @Test
    void a_wrong_setting_keeps_the_row_waiting_and_a_rejection_or_a_defect_parks_it() {
        council.childOn("A-AM");
        council.childOn("A-AM");
        council.childOn("A-AM");
        council.decide();
        List<Handout> three = council.claim(FLEET);
        council.outbox.settle(three.get(0).id(), new Failed(Fault.Kind.CONFIGURATION, "no such folder"));
        council.outbox.settle(three.get(1).id(), new Failed(Fault.Kind.REJECTED, "it was refused"));
        council.outbox.settle(three.get(2).id(), new Failed(Fault.Kind.DEFECT, "it broke"));

        assertThat(council.outboxRows()).containsExactly("lane-1-v1 PENDING", "lane-2-v1 PARKED", "lane-3-v1 PARKED");
        assertThat(council.jdbc.queryForList("select failure_kind from delivery order by id", String.class))
                .containsExactly("CONFIGURATION", "REJECTED", "DEFECT");
    }

    @Test
    void a_failure_told_by_a_sender_that_lost_its_lease_changes_nothing() {
        council.childOn("A-AM");
        council.decide();
        Handout handout = claimOne();
        council.outbox.settle(handout.id(), new Taken("ref"));
        council.outbox.settle(handout.id(), new Failed(Fault.Kind.REJECTED, "late"));

        assertThat(council.outboxRows()).containsExactly("lane-1-v1 RECEIVED");
    }

    @Test
    void a_recipient_that_acknowledges_is_waited_for_and_its_answer_counts_once() {
        council.childOn("B-AM");
        council.decide();
        assertThat(council.deliver(REDWING)).containsExactly("lane-1-v1");
        assertThat(council.outboxRows()).containsExactly("lane-1-v1 SENT");

        assertThat(council.outbox.acknowledge(receipt("lane-1-v1", true))).isEqualTo(Acknowledged.TAKEN);
        assertThat(council.outbox.acknowledge(receipt("lane-1-v1", true))).isEqualTo(Acknowledged.REPEATED);
        assertThat(council.outbox.acknowledge(receipt("lane-9-v1", true))).isEqualTo(Acknowledged.UNKNOWN_KEY);
        assertThat(council.outboxRows()).containsExactly("lane-1-v1 RECEIVED");
        assertThat(council.auditEvents()).containsExactly("DISCLOSED", "ACKNOWLEDGED");
    }

    @Test
    void a_recipient_that_refuses_parks_the_delivery() {
        council.childOn("B-AM");
        council.decide();
        council.deliver(REDWING);
        council.outbox.acknowledge(receipt("lane-1-v1", false));

        assertThat(council.outboxRows()).containsExactly("lane-1-v1 PARKED");
    }

    @Test
    void a_recall_does_not_wait_for_an_acknowledgement_that_may_never_come() {
        ChildId child = council.childOn("B-AM");
        council.decide();
        council.deliver(REDWING);
        council.withdraw(child);
        council.decide();

        assertThat(council.deliver(REDWING)).containsExactly("lane-1-r1");
        council.outbox.acknowledge(receipt("lane-1-r1", true));
        assertThat(council.outboxRows()).containsExactly("lane-1-v1 RECALLED", "lane-1-r1 RECEIVED");
        assertThat(council.jdbc.queryForList("select id from disclosure where recalled_at is null"))
                .isEmpty();
    }

    @Test
    void two_claims_at_once_never_hand_out_the_same_row() {
        council.childOn("A-AM");
        council.childOn("A-AM");
        council.decide();
        council.transactions.executeWithoutResult(status -> {
            council.jdbc.queryForList("select id from delivery where id = 1 for update");
            List<Handout> others = inAnotherThread(() -> council.claim(FLEET));
            assertThat(others).extracting(Handout::key).containsExactly("lane-2-v1");
        });
    }

    @Test
    void each_recipient_gets_only_what_is_for_it() {
        ChildId child = council.childOn("A-AM");
        council.put(child, TRANSPORT, "on-B", People.passenger("B-AM"));
        council.decide();

        assertThat(council.deliver(REDWING)).containsExactly("lane-2-v1");
        assertThat(council.deliver(FLEET)).containsExactly("lane-1-v1");
    }

    private static <T> T inAnotherThread(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    private Receipt receipt(String key, boolean accepted) {
        return new Receipt(
                key, accepted, "their-ref", council.clock.instant(), Position.ofRow("acknowledgements.csv", 2));
    }
}
