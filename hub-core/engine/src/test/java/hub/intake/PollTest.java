package hub.intake;

import static hub.intake.TestHub.outcomes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.connector.Reader;
import hub.intake.Counts.Outcome;
import hub.intake.IntakeReport.Absence;
import hub.testkit.TestDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Systems that are asked for what is new. */
@ParameterizedClass
@MethodSource("hub.testkit.TestDatabases#both")
class PollTest {

    @Parameter
    TestDatabase database;

    private TestHub hub;
    private final AskedSystem system = new AskedSystem(Reader.Extent.CHANGES);

    @BeforeEach
    void start() {
        hub = TestHub.on(database);
    }

    @Test
    void what_is_stored_is_not_asked_for_again() {
        system.holds(children(0, 1_500));
        assertThat(outcomes(poll(system))).isEqualTo(Map.of(Outcome.NEW, 1_500L));

        system.holds(children(1_500, 1_510));

        assertThat(outcomes(poll(system))).isEqualTo(Map.of(Outcome.NEW, 10L));
        assertThat(outcomes(poll(system))).isEmpty();
        assertThat(system.askedAfter).containsExactly("start", "1500", "1510");
    }

    @Test
    void a_system_that_stops_answering_is_asked_again_from_the_last_batch_that_was_stored() {
        system.holds(children(0, 2_500));
        system.stopsAnsweringAfter(1_700);
        assertThatThrownBy(() -> poll(system))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.UNAVAILABLE));

        system.stopsAnsweringAfter(Integer.MAX_VALUE);

        assertThat(outcomes(poll(system))).isEqualTo(Map.of(Outcome.NEW, 1_500L));
        assertThat(system.askedAfter).containsExactly("start", "1000");
    }

    @Test
    void a_hub_that_was_killed_asks_again_from_the_last_batch_that_was_stored() {
        system.holds(children(0, 1_200));
        system.holds("!kill");
        assertThatThrownBy(() -> poll(system)).isInstanceOf(Error.class);
        system.forgets("!kill");

        assertThat(outcomes(poll(system))).isEqualTo(Map.of(Outcome.NEW, 200L));
        assertThat(hub.children()).hasSize(1_200);
    }

    @Test
    void a_complete_extract_is_asked_for_whole_each_time_so_that_what_is_no_longer_in_it_is_absent() {
        AskedSystem whole = new AskedSystem(Reader.Extent.SNAPSHOT);
        whole.holds("journey R1 is=1", "journey R2 is=2", "journey R3 is=3", "journey R4 is=4", "journey R5 is=5");
        poll(whole);
        whole.forgets("journey R2 is=2");

        IntakeReport second = poll(whole);

        assertThat(whole.askedAfter).containsExactly("start", "start");
        assertThat(second.absence()).isEqualTo(Absence.APPLIED);
        assertThat(second.absent()).isEqualTo(1);
    }

    @Test
    void what_was_set_aside_is_read_again_without_asking_the_system() {
        system.holds("contact C-1 upn:B801200005001");
        poll(system);
        assertThat(hub.intake.quarantine().list(0, 10))
                .extracting(Quarantine.Item::reason)
                .containsExactly("unknown-child");

        hub.changes("patients", TestHub.TUESDAY, "child 1 upn:B801200005001");

        assertThat(hub.current()).hasSize(2);
        assertThat(system.askedAfter).containsExactly("start");
    }

    @Test
    void what_was_set_aside_of_a_complete_answer_that_took_a_while_is_no_older_than_the_answer() {
        AskedSystem whole = new AskedSystem(Reader.Extent.SNAPSHOT);
        whole.answersAsOf(() -> hub.later(Duration.ofSeconds(2)));
        whole.holds("journey R1 is=1", "contact C-1 upn:B801200005001");
        poll(whole);

        hub.changes("patients", TestHub.TUESDAY, "child 1 upn:B801200005001");

        assertThat(hub.current()).hasSize(2);
    }

    @Test
    void a_reader_that_refuses_what_it_asked_for_is_at_fault_itself_and_nothing_is_passed_over() {
        system.holds("child 1", "!rest");
        assertThatThrownBy(() -> poll(system))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.DEFECT));

        assertThat(hub.count("checkpoint")).isZero();
    }

    @Test
    void a_reader_that_cannot_ask_is_not_polled() {
        Feed children = hub.feed("children", Reader.Extent.CHANGES);

        assertThatThrownBy(() -> hub.intake.poll(children)).hasMessageContaining("cannot ask");
    }

    private IntakeReport poll(AskedSystem asked) {
        Feed feed = new Feed(TestHub.SOURCE, "asked", asked);
        hub.running.put("asked", feed);
        IntakeReport report = hub.intake.poll(feed);
        assertThat(report.balances()).as("the books balance").isTrue();
        return report;
    }

    private static String[] children(int from, int to) {
        return IntStream.range(from, to).mapToObj(n -> "child " + n).toArray(String[]::new);
    }
}
