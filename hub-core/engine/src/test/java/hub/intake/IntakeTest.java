package hub.intake;

import static hub.intake.TestHub.MONDAY;
import static hub.intake.TestHub.TUESDAY;
import static hub.intake.TestHub.outcomes;
import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Note;
import hub.connector.Reader;
import hub.intake.Counts.Outcome;
import hub.intake.IntakeReport.State;
import hub.testkit.TestDatabase;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("hub.testkit.TestDatabases#both")
class IntakeTest {

    @Parameter
    TestDatabase database;

    private TestHub hub;

    @BeforeEach
    void start() {
        hub = TestHub.on(database);
    }

    @Test
    void a_first_extract_is_new_and_the_same_rows_a_night_later_are_unchanged_and_mark_nobody() {
        IntakeReport first = hub.snapshot("children", MONDAY, "child 1 born=2016-05-01 name=Ada/Example", "child 2");
        assertThat(outcomes(first)).isEqualTo(Map.of(Outcome.NEW, 2L));
        assertThat(first.state()).isEqualTo(State.DONE);
        assertThat(first.notes()).containsExactly(new Note("column 9", "nobody asked for it"));
        assertThat(hub.marked()).isEqualTo(hub.children()).hasSize(2);

        IntakeReport second = hub.snapshot("children", TUESDAY, "child 2", "child 1 born=2016-05-01 name=Ada/Example");
        assertThat(outcomes(second)).isEqualTo(Map.of(Outcome.UNCHANGED, 2L));
        assertThat(hub.marked()).isEmpty();
        assertThat(hub.count("record_version")).isEqualTo(2);
    }

    @Test
    void the_same_content_twice_gives_the_same_report_and_reads_nothing() {
        IntakeReport first = hub.snapshot("children", MONDAY, "child 1", "!bad");
        IntakeReport again = hub.snapshot("children", MONDAY, "child 1", "!bad");
        assertThat(again.alreadyTaken()).isTrue();
        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFields("alreadyTaken")
                .isEqualTo(first);
        assertThat(hub.count("quarantine")).isEqualTo(1);
        assertThat(hub.count("intake_run")).isEqualTo(1);
    }

    @Test
    void one_changed_row_is_one_new_version_and_marks_one_child() {
        hub.snapshot("children", MONDAY, "child 1 is=en", "child 2 is=en");
        hub.marked();
        IntakeReport report = hub.snapshot("children", TUESDAY, "child 1 is=cy", "child 2 is=en");
        assertThat(outcomes(report)).isEqualTo(Map.of(Outcome.CHANGED, 1L, Outcome.UNCHANGED, 1L));
        assertThat(hub.marked()).hasSize(1);
        assertThat(hub.versions("1")).containsExactly("1 CONTENT", "2 CONTENT");
    }

    @Test
    void a_bad_row_is_set_aside_with_its_place_and_its_neighbours_go_on() {
        IntakeReport report = hub.snapshot("children", MONDAY, "child 1", "!bad 943 476 5919", "child 2");
        assertThat(outcomes(report)).isEqualTo(Map.of(Outcome.NEW, 2L, Outcome.QUARANTINED, 1L));
        Quarantine.Item item = hub.intake.quarantine().list(0, 10).get(0);
        assertThat(item.row()).isEqualTo(2);
        assertThat(item.field()).isEqualTo("number");
        assertThat(item.reason()).isEqualTo("bad-number");
        assertThat(hub.intake
                        .quarantine()
                        .show(item.id())
                        .orElseThrow()
                        .original()
                        .open())
                .hasContent("!bad 943 476 5919");
    }

    @Test
    void more_rows_than_a_batch_are_stored_to_the_last_one() {
        String[] lines = IntStream.range(0, 2_345).mapToObj(i -> "child " + i).toArray(String[]::new);
        assertThat(outcomes(hub.snapshot("children", MONDAY, lines))).isEqualTo(Map.of(Outcome.NEW, 2_345L));
        assertThat(hub.children()).hasSize(2_345);
    }

    @Test
    void a_child_born_after_the_source_s_own_time_is_set_aside() {
        IntakeReport report = hub.snapshot("children", MONDAY, "child 1 born=2916-05-01 name=Ada/Example", "child 2");

        assertThat(outcomes(report)).isEqualTo(Map.of(Outcome.NEW, 1L, Outcome.QUARANTINED, 1L));
        assertThat(hub.intake.quarantine().list(0, 10))
                .extracting(Quarantine.Item::reason)
                .containsExactly("not-born-yet");
    }

    @Test
    void a_key_with_a_control_character_or_a_time_far_ahead_is_set_aside_on_both_databases() {
        IntakeReport report = hub.take(
                hub.feed("plans", Reader.Extent.CHANGES),
                MONDAY,
                "child 1\u0000",
                "child 2 at=2031-01-01T00:00:00Z",
                "child 3");
        assertThat(outcomes(report)).isEqualTo(Map.of(Outcome.NEW, 1L, Outcome.QUARANTINED, 2L));
        assertThat(hub.intake.quarantine().list(0, 10))
                .extracting(Quarantine.Item::reason)
                .containsExactly("bad-key", "in-the-future");
    }

    @Test
    void notes_on_a_row_are_kept_with_its_version() {
        hub.snapshot("children", MONDAY, "child 1");
        assertThat(hub.jdbc.queryForObject("select notes from record_version", String.class))
                .contains("column 9");
    }
}
