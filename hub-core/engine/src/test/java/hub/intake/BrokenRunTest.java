package hub.intake;

import static hub.intake.TestHub.MONDAY;
import static hub.intake.TestHub.TUESDAY;
import static hub.intake.TestHub.outcomes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Reader;
import hub.intake.Counts.Outcome;
import hub.intake.IntakeReport.Absence;
import hub.testkit.TestDatabase;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("hub.testkit.TestDatabases#both")
class BrokenRunTest {

    @Parameter
    TestDatabase database;

    private TestHub hub;

    @BeforeEach
    void start() {
        hub = TestHub.on(database);
        hub.jdbc.execute("alter table record add constraint no_poison check (source_key <> 'poison')");
    }

    @AfterEach
    void mend() {
        hub.jdbc.execute("alter table record drop constraint no_poison");
    }

    @Test
    void a_row_the_database_refuses_is_set_aside_alone_and_its_whole_batch_goes_on() {
        IntakeReport report = hub.snapshot("children", MONDAY, lines(1_200, 500, "child poison"));
        assertThat(outcomes(report)).isEqualTo(Map.of(Outcome.NEW, 1_199L, Outcome.QUARANTINED, 1L));
        assertThat(hub.intake.quarantine().list(0, 10)).singleElement().satisfies(item -> {
            assertThat(item.reason()).isEqualTo("cannot-be-stored");
            assertThat(item.row()).isEqualTo(501);
            assertThat(item.message()).doesNotContain("poison");
        });
        assertThat(hub.children()).hasSize(1_199);
        assertThat(hub.marked()).hasSize(1_199);
    }

    @Test
    void a_run_that_was_killed_is_taken_again_from_the_beginning_and_nothing_is_doubled() {
        Feed feed = hub.feed("children", Reader.Extent.SNAPSHOT);
        assertThatThrownBy(() ->
                        hub.intake.take(feed, TestHub.input("children.txt", MONDAY, lines(2_500, 2_200, "!kill"))))
                .isInstanceOf(Error.class);
        assertThat(hub.jdbc.queryForMap("select state, read_count, new_count from intake_run"))
                .containsEntry("state", "RUNNING")
                .containsEntry("read_count", 2_000L)
                .containsEntry("new_count", 2_000L);

        IntakeReport again = hub.snapshot("children", MONDAY, lines(2_500, 2_200, "child 2200"));
        assertThat(outcomes(again)).isEqualTo(Map.of(Outcome.UNCHANGED, 2_000L, Outcome.NEW, 500L));
        assertThat(again.absence()).isEqualTo(Absence.NONE);
        assertThat(hub.count("record_version")).isEqualTo(2_500);
        assertThat(hub.jdbc.queryForList("select state from intake_run order by id", String.class))
                .containsExactly("STOPPED", "DONE");
    }

    @Test
    void what_a_killed_run_had_set_aside_waits_once_when_the_same_input_is_taken_to_its_end() {
        Feed feed = hub.feed("children", Reader.Extent.CHANGES);
        String[] whole = lines(1_500, 3, "!bad");
        assertThatThrownBy(() -> hub.intake.take(feed, killedWhileRead(whole))).isInstanceOf(Error.class);
        assertThat(hub.intake.quarantine().list(0, 10)).hasSize(1);

        IntakeReport again = hub.intake.take(feed, TestHub.input("children.txt", MONDAY, whole));
        assertThat(outcomes(again)).containsEntry(Outcome.QUARANTINED, 1L);
        assertThat(hub.intake.quarantine().list(0, 10))
                .singleElement()
                .satisfies(item -> assertThat(item.row()).isEqualTo(4));
    }

    @Test
    void what_another_input_had_set_aside_before_it_was_killed_goes_on_waiting() {
        Feed feed = hub.feed("children", Reader.Extent.CHANGES);
        assertThatThrownBy(() -> hub.intake.take(feed, killedWhileRead(lines(1_500, 3, "!bad"))))
                .isInstanceOf(Error.class);
        hub.intake.take(feed, TestHub.input("children.txt", TUESDAY, lines(10, 5, "!bad")));
        assertThat(hub.intake.quarantine().list(0, 10)).hasSize(2);
    }

    /** Whole when it is looked at first; the second time the process is killed in its second batch. */
    private static Input killedWhileRead(String[] lines) {
        AtomicInteger opened = new AtomicInteger();
        String[] killed = lines.clone();
        killed[1_200] = "!kill";
        return new Input(
                "children.txt",
                MONDAY,
                () -> TestHub.input("children.txt", MONDAY, opened.incrementAndGet() == 1 ? lines : killed)
                        .open());
    }

    @Test
    void a_reader_that_fails_in_a_way_it_did_not_declare_is_a_defect_and_the_row_is_not_quoted() {
        Feed feed = hub.feed("children", Reader.Extent.SNAPSHOT);
        assertThatThrownBy(() ->
                        hub.intake.take(feed, TestHub.input("children.txt", MONDAY, "child 1", "!defect Quillfeather")))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("children.txt")
                .hasMessageNotContaining("Quillfeather")
                .hasNoCause()
                .extracting(fault -> ((Fault) fault).kind())
                .isEqualTo(Fault.Kind.DEFECT);
        assertThat(hub.jdbc.queryForObject("select state from intake_run", String.class))
                .isEqualTo("STOPPED");
    }

    @Test
    void an_input_that_cannot_be_opened_is_unavailable_and_leaves_no_run() {
        Input gone = new Input("children.txt", MONDAY, () -> {
            throw new IOException("no such file");
        });
        assertThatThrownBy(() -> hub.intake.take(hub.feed("children", Reader.Extent.SNAPSHOT), gone))
                .isInstanceOf(Fault.class)
                .extracting(fault -> ((Fault) fault).kind())
                .isEqualTo(Fault.Kind.UNAVAILABLE);
        assertThat(hub.count("intake_run")).isZero();
    }

    @Test
    void a_database_that_fails_for_other_reasons_than_a_row_stops_the_run_and_sets_nothing_aside() {
        Feed feed = hub.feed("children", Reader.Extent.SNAPSHOT);
        hub.jdbc.execute("alter table to_decide rename to to_decide_gone");
        try {
            assertThatThrownBy(() -> hub.intake.take(feed, TestHub.input("children.txt", MONDAY, "child Quillfeather")))
                    .isInstanceOf(Fault.class)
                    .hasMessageNotContaining("Quillfeather")
                    .extracting(fault -> ((Fault) fault).kind())
                    .isEqualTo(Fault.Kind.UNAVAILABLE);
        } finally {
            hub.jdbc.execute("alter table to_decide_gone rename to to_decide");
        }
        assertThat(hub.count("quarantine")).isZero();
        assertThat(hub.children()).isEmpty();
        assertThat(outcomes(hub.snapshot("children", MONDAY, "child Quillfeather")))
                .isEqualTo(Map.of(Outcome.NEW, 1L));
    }

    @Test
    void an_extract_after_a_killed_one_takes_nobody_away_who_came_with_the_newer() {
        Feed feed = hub.feed("contacts", Reader.Extent.SNAPSHOT);
        hub.snapshot("children", MONDAY, "child 1 other-system:1");
        String[] lines = IntStream.range(0, 1_002)
                .mapToObj(i -> i == 1_001 ? "!kill" : "contact C" + i + " other-system:1")
                .toArray(String[]::new);
        assertThatThrownBy(() -> hub.intake.take(feed, TestHub.input("contacts.txt", TUESDAY, lines)))
                .isInstanceOf(Error.class);
        IntakeReport older = hub.take(feed, MONDAY, "contact C0 other-system:1", "contact D other-system:1");
        assertThat(older.absent()).isZero();
        assertThat(hub.count("record where not present")).isZero();
    }

    private static String[] lines(int count, int odd, String line) {
        return IntStream.range(0, count)
                .mapToObj(i -> i == odd ? line : "child " + i)
                .toArray(String[]::new);
    }
}
