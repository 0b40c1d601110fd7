package hub.sharing;

import static hub.council.People.FLEET;
import static hub.council.People.LIQUIDLOGIC;
import static hub.council.People.REDWING;
import static hub.council.People.TRANSPORT;
import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Fault;
import hub.council.Council;
import hub.council.OnBothDatabases;
import hub.council.People;
import hub.delivery.Settlement;
import hub.model.ChildId;
import hub.model.Consent;
import hub.model.ConsentDecision;
import hub.model.Known;
import hub.model.PassengerBuilder;
import hub.store.Marks.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionWorkerTest extends OnBothDatabases {

    private static Consent consent(ConsentDecision decision, int day) {
        return People.consent(decision, "Sam-canary", LocalDate.of(2026, 11, day));
    }

    @Test
    void a_child_on_a_journey_gets_one_plan_queued_for_its_operator() {
        council.childOn("A-AM");

        DecisionRun run = council.decide();

        assertThat(run.children()).isEqualTo(1);
        assertThat(run.candidates()).isEqualTo(1);
        assertThat(run.queued()).isEqualTo(1);
        assertThat(run.faults()).isEmpty();
        assertThat(council.outboxRows()).containsExactly("lane-1-v1 PENDING");
        assertThat(council.marks.waiting()).isZero();
    }

    @Test
    void deciding_again_changes_nothing() {
        ChildId child = council.childOn("A-AM");
        council.decide();
        council.marks.mark(List.of(child), council.clock.instant());

        DecisionRun again = council.decide();

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.queued()).isZero();
        assertThat(council.outboxRows()).containsExactly("lane-1-v1 PENDING");
        assertThat(council.decide().children()).isZero();
    }

    @Test
    void a_change_of_a_contact_makes_exactly_one_new_version_for_each_journey() {
        ChildId child = council.childOn("A-AM");
        council.put(child, TRANSPORT, "on-B", People.passenger("B-AM"));
        council.decide();
        council.deliver(FLEET);
        council.deliver(REDWING);

        council.put(child, LIQUIDLOGIC, "k1", People.contact("Sam-canary", 1, "07700 900103"));

        assertThat(council.decide().queued()).isEqualTo(2);
        assertThat(council.outboxRows())
                .containsExactly("lane-1-v1 RECEIVED", "lane-2-v1 SENT", "lane-1-v2 PENDING", "lane-2-v2 PENDING");
    }

    @Test
    void a_newer_version_supersedes_one_that_waits() {
        ChildId child = council.childOn("A-AM");
        council.decide();
        council.put(child, LIQUIDLOGIC, "k1", People.contact("Sam-canary", 1, "07700 900103"));
        council.decide();

        assertThat(council.outboxRows()).containsExactly("lane-1-v1 SUPERSEDED", "lane-1-v2 PENDING");
    }

    @Test
    void a_parked_version_never_blocks_a_newer_one() {
        ChildId child = council.childOn("A-AM");
        council.decide();
        council.claim(FLEET)
                .forEach(h ->
                        council.outbox.settle(h.id(), new Settlement.Failed(Fault.Kind.REJECTED, "no such folder")));
        assertThat(council.outboxRows()).containsExactly("lane-1-v1 PARKED");

        council.put(child, LIQUIDLOGIC, "k1", People.contact("Sam-canary", 1, "07700 900103"));
        council.decide();
        assertThat(council.deliver(FLEET)).containsExactly("lane-1-v2");
    }

    @Test
    void a_place_that_begins_later_is_refused_until_its_day_and_granted_then() {
        ChildId child = council.childOn("A-AM");
        council.put(
                child,
                TRANSPORT,
                "on-A-AM",
                PassengerBuilder.builder(People.passenger("A-AM"))
                        .from(Known.of(LocalDate.of(2026, 11, 30)))
                        .build());
        assertThat(council.decide().refused()).isEqualTo(1);

        council.clock.set(Instant.parse("2026-11-29T23:59:59Z"));
        council.worker.markExpired(council.clock.instant());
        assertThat(council.decide().children()).isZero();
        council.clock.forward(Duration.ofSeconds(1));
        council.worker.markExpired(council.clock.instant());
        assertThat(council.decide().queued()).isEqualTo(1);
    }

    @Test
    void a_child_whose_decision_fails_stays_marked_and_the_others_go_on() {
        ChildId broken = council.childOn("A-AM");
        council.childOn("A-AM");
        council.jdbc.update(
                "update record_version set body = ? where record_id = (select min(id) from record where child_id = ?)",
                new byte[] {7},
                broken.value());

        DecisionRun run = council.decide();

        assertThat(run.children()).isEqualTo(1);
        assertThat(run.faults())
                .singleElement()
                .satisfies(f -> assertThat(f)
                        .hasMessageContaining("child-1 could not be decided")
                        .hasMessageNotContaining("canary"));
        assertThat(council.marks.waiting()).isEqualTo(1);
    }

    @Test
    void many_children_are_each_decided_once_however_often_they_are_marked() {
        List<ChildId> children = Stream.generate(council::child).limit(250).toList();
        council.marks.mark(children, council.clock.instant());
        council.marks.mark(children, council.clock.instant());

        assertThat(council.worker.decideMarked(120).children()).isEqualTo(120);
        assertThat(council.decide().children()).isEqualTo(130);
        assertThat(council.marks.anyWaiting()).isFalse();
    }

    @Test
    void newcomers_wait_for_their_turn_and_whoever_was_decided_about_does_not() {
        ChildId known = council.childOn("A-AM");
        council.decide();
        ChildId newcomer = council.childOn("B-AM");
        council.jdbc.update("delete from to_decide");
        council.marks.markTold(List.of(known, newcomer), Turn.FIRST, council.clock.instant());

        assertThat(council.worker
                        .decideMarked(10, EnumSet.complementOf(EnumSet.of(Turn.NEWCOMER)))
                        .unchanged())
                .as("what is known of the one decided about")
                .isEqualTo(1);
        assertThat(council.marks.waiting()).isEqualTo(1);
        assertThat(council.decide().queued()).isEqualTo(1);
        assertThat(council.marks.anyWaiting()).isFalse();
    }

    @Test
    void a_newcomer_who_has_a_say_in_another_turn_is_decided_with_all_that_waits() {
        ChildId child = council.childOn("A-AM");
        council.marks.markTold(List.of(child), Turn.USUAL, council.clock.instant());

        council.worker.decideMarked(10, EnumSet.of(Turn.USUAL));

        assertThat(council.marks.anyWaiting()).isFalse();
    }

    @Test
    void nobody_waits_for_a_decision_to_mark_a_child() throws Exception {
        ChildId child = council.childOn("A-AM");
        council.transactions.executeWithoutResult(status -> {
            assertThat(new ChildLocks(council.jdbc).take(List.of(child))).isNotEmpty();
            Thread intake = new Thread(() -> council.marks.mark(List.of(child), council.clock.instant()));
            intake.start();
            try {
                intake.join(5_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            assertThat(intake.isAlive()).isFalse();
        });
    }

    @Test
    void a_child_that_one_worker_decides_is_left_alone_by_another() throws Exception {
        ChildId child = council.childOn("A-AM");
        DecisionRun[] other = new DecisionRun[1];
        council.transactions.executeWithoutResult(status -> {
            new ChildLocks(council.jdbc).take(List.of(child));
            Thread worker = new Thread(() -> other[0] = council.decide());
            worker.start();
            try {
                worker.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(other[0].children()).isZero();
        assertThat(council.decide().children()).isEqualTo(1);
    }

    @Test
    void another_table_of_consents_marks_whom_was_decided_about_and_the_same_table_nobody(@TempDir Path folder)
            throws IOException {
        council.childOn("A-AM");
        council.decide();
        Path table = Council.CONFIG.resolve("consent-precedence.yaml");

        council.consents.load(table);
        assertThat(council.marks.waiting()).isZero();
        council.consents.load(
                Files.writeString(folder.resolve("other.yaml"), Files.readString(table) + "# looked at again\n"));
        assertThat(council.marks.waiting()).isEqualTo(1);
    }
}
