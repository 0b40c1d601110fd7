package hub.intake;

import static hub.intake.TestHub.MONDAY;
import static hub.intake.TestHub.TUESDAY;
import static hub.intake.TestHub.WEDNESDAY;
import static hub.intake.TestHub.nhs;
import static hub.intake.TestHub.outcomes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.intake.Counts.Outcome;
import hub.model.ChildId;
import hub.testkit.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("hub.testkit.TestDatabases#both")
class ReviewTest {

    private static final String ADA = "born=2016-05-01 name=Ada/Example";

    @Parameter
    TestDatabase database;

    private TestHub hub;
    private ChildId ada;

    @BeforeEach
    void start() {
        hub = TestHub.on(database);
        hub.snapshot("children", MONDAY, "child 1 nhs-number:" + nhs(1) + " " + ADA);
        ada = hub.childWith("nhs-number", nhs(1));
        hub.changes("patients", TUESDAY, "child P-1 upn:B801200005001 " + ADA);
        hub.changes("contacts", TUESDAY, "contact C-1 upn:B801200005001");
    }

    @Test
    void linking_takes_the_submission_in_as_that_child_and_wakes_what_waited_for_its_numbers() {
        assertThat(outcomes(hub.intake.review().link(question(), ada))).isEqualTo(Map.of(Outcome.NEW, 1L));
        assertThat(hub.children()).containsExactly(ada);
        assertThat(hub.childWith("upn", "B801200005001")).isEqualTo(ada);
        assertThat(hub.current()).hasSize(3);
        assertThat(hub.current().stream().filter(r -> r.key().equals("P-1")))
                .singleElement()
                .satisfies(r -> assertThat(r.asAt()).isEqualTo(TUESDAY));
        assertThat(hub.intake.review().list(0, 10)).isEmpty();
        assertThat(outcomes(hub.changes("patients", WEDNESDAY, "child P-1 upn:B801200005001 " + ADA, "!bad")))
                .isEqualTo(Map.of(Outcome.UNCHANGED, 1L, Outcome.QUARANTINED, 1L));
    }

    @Test
    void linking_to_a_new_child_keeps_the_two_apart_for_ever() {
        hub.intake.review().linkNew(question());
        assertThat(hub.children()).hasSize(2);
        assertThat(hub.childWith("upn", "B801200005001")).isNotEqualTo(ada);
        assertThat(outcomes(hub.changes("patients", WEDNESDAY, "child P-1 is=cy upn:B801200005001 " + ADA)))
                .isEqualTo(Map.of(Outcome.CHANGED, 1L));
    }

    @Test
    void what_was_rejected_is_not_asked_again_until_it_says_something_else() {
        hub.intake.review().reject(question());
        IntakeReport again = hub.changes("patients", WEDNESDAY, "child P-1 upn:B801200005001 " + ADA, "!bad");
        assertThat(outcomes(again)).containsEntry(Outcome.REVIEW, 1L);
        assertThat(hub.intake.review().list(0, 10)).isEmpty();
        hub.changes("patients", WEDNESDAY, "child P-1 is=cy upn:B801200005001 " + ADA);
        assertThat(hub.intake.review().list(0, 10)).hasSize(1);
    }

    @Test
    void a_person_may_say_that_a_record_is_now_about_another_child_and_both_are_decided_again() {
        hub.intake.review().linkNew(question());
        ChildId other = hub.childWith("upn", "B801200005001");
        hub.changes("contacts", WEDNESDAY, "contact C-1 nhs-number:" + nhs(1));
        hub.marked();
        hub.intake.review().link(question(), ada);
        assertThat(hub.marked()).containsExactlyInAnyOrder(ada, other);
        assertThat(hub.records().currentOf(List.of(ada)).get(ada)).hasSize(2);
    }

    @Test
    void an_answer_to_nothing_or_with_a_child_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> hub.intake.review().accept(question()))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("waits for this answer");
        assertThatThrownBy(() -> hub.intake.review().link(question(), new ChildId(999_999_999)))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("there is no child-999999999");
    }

    private long question() {
        return hub.intake.review().list(0, 10).get(0).id();
    }
}
