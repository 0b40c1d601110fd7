package hub.sharing;

import static hub.council.People.FLEET;
import static hub.council.People.LIQUIDLOGIC;
import static hub.council.People.NHS;
import static hub.council.People.REDWING;
import static hub.council.People.TRANSPORT;
import static org.assertj.core.api.Assertions.assertThat;

import hub.council.OnBothDatabases;
import hub.council.People;
import hub.model.ChildBuilder;
import hub.model.ChildId;
import hub.model.Consent;
import hub.model.ConsentBuilder;
import hub.model.ConsentDecision;
import hub.model.HealthcarePlanBuilder;
import hub.model.Known;
import hub.model.PlanStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecallTest extends OnBothDatabases {

    private static Consent consent(ConsentDecision decision, int day) {
        return People.consent(decision, "Sam-canary", LocalDate.of(2026, 11, day));
    }

    @Test
    void a_withdrawal_cancels_what_waits() {
        ChildId child = council.childOn("A-AM");
        council.decide();
        council.withdraw(child);

        assertThat(council.decide().recalls()).isZero();
        assertThat(council.outboxRows()).containsExactly("lane-1-v1 CANCELLED");
        assertThat(council.auditEvents()).containsExactly("REFUSED");
    }

    @Test
    void a_withdrawal_recalls_what_may_be_held_once() {
        ChildId child = council.childOn("A-AM");
        council.decide();
        council.deliver(FLEET);
        council.withdraw(child);

        assertThat(council.decide().recalls()).isEqualTo(1);
        council.marks.mark(List.of(child), council.clock.instant());
        assertThat(council.decide().recalls()).isZero();
        assertThat(council.deliver(FLEET)).containsExactly("lane-1-r1");
        assertThat(council.outboxRows()).containsExactly("lane-1-v1 RECALLED", "lane-1-r1 RECEIVED");
    }

    @Test
    void consent_given_again_makes_a_new_version_though_the_content_is_as_it_was() {
        ChildId child = council.childOn("A-AM");
        council.decide();
        council.deliver(FLEET);
        council.withdraw(child);
        council.decide();
        council.put(child, LIQUIDLOGIC, "s2", consent(ConsentDecision.GIVEN, 21));
        council.decide();

        assertThat(council.deliver(FLEET)).containsExactly("lane-1-r1");
        assertThat(council.deliver(FLEET)).containsExactly("lane-1-v2");
    }

    @Test
    void a_child_who_moves_from_one_run_to_another_has_the_old_copy_recalled_and_the_new_one_delivered() {
        ChildId child = council.childOn("A-AM");
        council.decide();
        council.deliver(FLEET);

        council.absent(child, TRANSPORT, "on-A-AM");
        council.put(child, TRANSPORT, "on-B", People.passenger("B-AM"));
        council.decide();

        assertThat(council.deliver(FLEET)).containsExactly("lane-1-r1");
        assertThat(council.deliver(REDWING)).containsExactly("lane-2-v1");
    }

    @Test
    void a_consent_that_is_merely_gone_stops_what_is_new_and_holds_the_recall_for_a_person() {
        ChildId child = council.childOn("A-AM");
        council.decide();
        council.deliver(FLEET);
        council.absent(child, LIQUIDLOGIC, "s");

        assertThat(council.decide().refused()).isEqualTo(1);
        council.marks.mark(List.of(child), council.clock.instant());
        council.decide();
        assertThat(council.outboxRows()).containsExactly("lane-1-v1 RECEIVED");
        assertThat(council.jdbc.queryForList("select kind || ' ' || state from review", String.class))
                .containsExactly("RECALL WAITING");

        council.reviews.recall("an officer", 1);
        council.decide();
        assertThat(council.outboxRows()).containsExactly("lane-1-v1 RECEIVED", "lane-1-r1 PENDING");
    }

    @Test
    void a_question_about_a_decision_that_has_changed_since_is_taken_back() {
        ChildId child = council.childOn("A-AM");
        council.decide();
        council.deliver(FLEET);
        council.absent(child, LIQUIDLOGIC, "s");
        council.decide();

        council.put(child, LIQUIDLOGIC, "s", consent(ConsentDecision.GIVEN, 21));
        council.decide();

        assertThat(council.jdbc.queryForList("select kind || ' ' || state from review", String.class))
                .containsExactly("RECALL SUPERSEDED");
    }

    @Test
    void a_recall_leaves_what_was_disclosed_to_whom_and_when_as_a_fact_without_the_content() {
        ChildId child = council.childOn("A-AM");
        council.decide();
        council.deliver(FLEET);
        council.withdraw(child);
        council.decide();
        council.clock.forward(Duration.ofMinutes(1));
        council.deliver(FLEET);

        assertThat(council.jdbc.queryForList(
                        "select recipient || ' v' || version || ' ' || categories from disclosure"
                                + " where may_hold_since < recalled_at and received_at is not null",
                        String.class))
                .singleElement()
                .asString()
                .startsWith("northshire-fleet v1 ")
                .contains("NAME");
        assertThat(council.jdbc.queryForList(
                        "select column_name from information_schema.columns where table_name in ('delivery', 'disclosure')"
                                + " and data_type in ('bytea', 'BINARY VARYING', 'jsonb')",
                        String.class))
                .isEmpty();
    }

    @Test
    void a_child_recorded_as_died_is_a_question_asked_once_and_a_held_copy_stays() {
        ChildId child = council.childOn("A-AM");
        council.decide();
        council.deliver(FLEET);
        council.put(
                child,
                LIQUIDLOGIC,
                "c",
                ChildBuilder.builder(People.child())
                        .diedOn(Known.of(LocalDate.of(2026, 11, 1)))
                        .build());

        assertThat(council.decide().askAPerson()).isEqualTo(1);
        council.marks.mark(List.of(child), council.clock.instant());
        council.decide();
        assertThat(council.outboxRows()).containsExactly("lane-1-v1 RECEIVED");
        assertThat(council.jdbc.queryForList("select kind from review", String.class))
                .containsExactly("DECISION");
        assertThat(council.auditEvents()).containsExactly("DISCLOSED", "RECEIVED", "ASKED");
    }

    @Test
    void a_plan_that_is_not_active_is_not_shared_and_one_that_ends_is_recalled() {
        ChildId child = council.childOn("A-AM");
        council.decide();
        council.deliver(FLEET);
        council.put(
                child,
                NHS,
                "p",
                HealthcarePlanBuilder.builder(People.plan())
                        .status(Known.of(PlanStatus.ENTERED_IN_ERROR))
                        .build());
        council.decide();

        assertThat(council.deliver(FLEET)).containsExactly("lane-1-r1");
    }

    @Test
    void a_consent_that_ends_ends_the_grant_by_itself_after_its_last_day_in_london() {
        ChildId child = council.childOn("A-AM");
        council.put(
                child,
                LIQUIDLOGIC,
                "s",
                ConsentBuilder.builder(consent(ConsentDecision.GIVEN, 1))
                        .until(Known.of(LocalDate.of(2027, 6, 30)))
                        .build());
        council.decide();
        council.deliver(FLEET);

        council.clock.set(Instant.parse("2027-06-30T22:59:59Z"));
        council.worker.markExpired(council.clock.instant());
        assertThat(council.decide().children()).isZero();
        council.clock.forward(Duration.ofSeconds(1));
        council.worker.markExpired(council.clock.instant());
        assertThat(council.decide().recalls()).isEqualTo(1);
    }
}
