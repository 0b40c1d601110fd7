package hub.sharing;

import static hub.council.People.FLEET;
import static hub.council.People.REDWING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.council.Council;
import hub.model.ChildId;
import hub.model.TransportPlan;
import hub.sharing.Decision.Kind;
import hub.store.HubDataSource;
import hub.testkit.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("hub.testkit.TestDatabases#both")
class UrgentStopTest {

    private static final String AGREEMENT = "northshire-fleet-transport";

    @Parameter
    TestDatabase database;

    private static HubDataSource opened;

    private Council council;
    private ChildId child;

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase database) {
        opened = Council.open(database);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        opened.close();
    }

    @BeforeEach
    void a_child_on_a_journey_of_the_fleet_and_one_on_the_coach_firm_s() {
        council = new Council(opened);
        council.journeys();
        child = council.childOn("A-AM");
        council.childOn("B-AM");
        council.decide();
    }

    private void stop() {
        council.agreements.stop(AGREEMENT, "lost a tablet", "a.governor");
    }

    private Decision explained(Optional<LocalDate> day) {
        return council.explain
                .explain("an officer", FLEET, TransportPlan.NAME, child, day)
                .answers()
                .get(0)
                .decision();
    }

    @Test
    void a_question_asked_after_the_stop_is_refused_before_anything_was_decided_again() {
        assertThat(explained(Optional.empty()).kind()).isEqualTo(Kind.GRANTED);
        stop();
        Decision decision = explained(Optional.empty());
        assertThat(decision.kind()).isEqualTo(Kind.REFUSED);
        assertThat(decision.reasons())
                .containsExactly(new Reason(
                        "agreement-stopped",
                        "The agreement \"Transport healthcare plans for the council's own fleet\" was stopped on 22 November 2026."
                                + " Nothing is shared under it until somebody resumes it."));
    }

    @Test
    void a_day_before_the_stop_is_answered_as_it_was() {
        stop();
        assertThat(explained(Optional.of(LocalDate.of(2026, 11, 21))).kind()).isEqualTo(Kind.GRANTED);
        assertThat(explained(Optional.of(LocalDate.of(2026, 11, 23))).kind()).isEqualTo(Kind.REFUSED);
    }

    @Test
    void nothing_is_handed_out_under_it_and_other_agreements_go_on() {
        stop();
        assertThat(council.claim(FLEET)).isEmpty();
        assertThat(council.deliver(REDWING)).containsExactly("lane-2-v1");
    }

    @Test
    void what_waits_is_cancelled_and_what_was_sent_is_recalled() {
        council.deliver(FLEET);
        council.childOn("A-AM");
        council.decide();
        stop();
        assertThat(council.marks.waiting()).isEqualTo(2);
        council.decide();
        assertThat(council.outboxRows())
                .contains("lane-3-v1 CANCELLED")
                .anyMatch(row -> row.startsWith("lane-1-r1 PENDING"));
        assertThat(council.deliver(FLEET)).containsExactly("lane-1-r1");
    }

    @Test
    void it_holds_over_a_restart_and_over_files_loaded_again() {
        stop();
        Agreements another = council.restartedAgreements();
        another.load(Council.CONFIG.resolve("agreements"));
        assertThat(another.stops())
                .containsExactly(new AgreementStop(AGREEMENT, "lost a tablet", "a.governor", council.clock.instant()));
    }

    @Test
    void a_kill_between_the_stop_and_its_marks_is_made_good_by_the_next_load() {
        stop();
        council.decide();
        council.jdbc.update("update agreement_act set marked = false");
        council.restartedAgreements().load(Council.CONFIG.resolve("agreements"));
        assertThat(council.marks.waiting()).isEqualTo(1);
    }

    @Test
    void only_a_person_lifts_it_and_both_acts_are_kept_and_audited() {
        council.deliver(FLEET);
        stop();
        council.decide();
        council.clock.forward(Duration.ofHours(1));
        council.agreements.resume(AGREEMENT, "tablet found, locked", "b.governor");
        council.decide();

        assertThat(council.agreements.stops()).isEmpty();
        assertThat(council.deliver(FLEET)).containsExactly("lane-1-r1");
        assertThat(council.deliver(FLEET)).containsExactly("lane-1-v2");
        assertThat(council.jdbc.queryForList("select act || ' ' || actor from agreement_act order by id", String.class))
                .containsExactly("STOPPED a.governor", "RESUMED b.governor");
        assertThat(council.auditEvents()).contains("AGREEMENT_STOPPED", "AGREEMENT_RESUMED");
    }

    @Test
    void what_cannot_be_done_is_refused_in_words_and_changes_nothing() {
        refused(() -> council.agreements.stop("nobody-s", "why", "me"), "no agreement is called");
        refused(() -> council.agreements.resume(AGREEMENT, "why", "me"), "is stopped");
        refused(() -> council.agreements.stop(AGREEMENT, " ", "me"), "say who does this, and why");
        stop();
        refused(this::stop, "is stopped already, since");
        assertThat(council.jdbc.queryForObject("select count(*) from agreement_act", Long.class))
                .isEqualTo(1);
    }

    private static void refused(Runnable act, String why) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.kind()).isEqualTo(Fault.Kind.REJECTED))
                .hasMessageContaining(why);
    }
}
