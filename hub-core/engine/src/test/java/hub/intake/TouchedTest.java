package hub.intake;

import static hub.intake.TestHub.MONDAY;
import static hub.intake.TestHub.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import hub.model.ChildId;
import hub.testkit.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("hub.testkit.TestDatabases#both")
class TouchedTest {

    @Parameter
    TestDatabase database;

    private TestHub hub;
    private ChildId first;
    private ChildId second;

    @BeforeEach
    void start() {
        hub = TestHub.on(database);
        hub.snapshot("children", MONDAY, "child 1 other-system:1", "child 2 other-system:2");
        hub.snapshot("crew", MONDAY, "crew-member D1 is=01632-960001", "crew-member D2", "crew-member D3");
        hub.snapshot("training", MONDAY, "crew-training T1 crew=D1 is=first-aid", "crew-training T2 crew=D2");
        hub.snapshot("journeys", MONDAY, "journey R1 crew=D1,D3,D1", "journey R2 crew=D2");
        hub.snapshot(
                "passengers", MONDAY, "passenger R1/1 other-system:1 on=R1", "passenger R2/2 other-system:2 on=R2");
        first = hub.childWith("other-system", "1");
        second = hub.childWith("other-system", "2");
        hub.marked();
    }

    @Test
    void a_changed_journey_marks_the_children_on_it() {
        hub.snapshot("journeys", TUESDAY, "journey R1 crew=D1,D3,D1 is=12", "journey R2 crew=D2");
        assertThat(hub.marked()).containsExactly(first);
    }

    @Test
    void a_changed_crew_member_marks_the_children_on_their_journeys() {
        hub.snapshot("crew", TUESDAY, "crew-member D1 is=01632-960002", "crew-member D2", "crew-member D3");
        assertThat(hub.marked()).containsExactly(first);
    }

    @Test
    void changed_training_marks_the_children_of_the_crew_member_it_was_for_and_is_for() {
        hub.snapshot("training", TUESDAY, "crew-training T1 crew=D2 is=first-aid", "crew-training T2 crew=D2");
        assertThat(hub.marked()).containsExactly(first, second);
    }

    @Test
    void training_that_is_gone_marks_the_children_of_that_crew_member() {
        hub.snapshot("training", TUESDAY, "crew-training T2 crew=D2");
        assertThat(hub.marked()).containsExactly(first);
    }

    @Test
    void a_record_about_a_child_marks_that_child_alone() {
        hub.changes("contacts", MONDAY, "contact C-1 other-system:2 is=mother");
        assertThat(hub.marked()).containsExactly(second);
    }

    @Test
    void what_is_unchanged_marks_nobody() {
        hub.snapshot("journeys", TUESDAY, "journey R2 crew=D2", "journey R1 crew=D1,D3,D1");
        hub.snapshot(
                "passengers", TUESDAY, "passenger R2/2 other-system:2 on=R2", "passenger R1/1 other-system:1 on=R1");
        assertThat(hub.marked()).isEmpty();
    }
}
