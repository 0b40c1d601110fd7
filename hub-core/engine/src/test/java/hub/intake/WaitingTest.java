package hub.intake;

import static hub.intake.TestHub.MONDAY;
import static hub.intake.TestHub.TUESDAY;
import static hub.intake.TestHub.WEDNESDAY;
import static hub.intake.TestHub.outcomes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Reader;
import hub.connector.Reading;
import hub.intake.Counts.Outcome;
import hub.intake.IntakeReport.State;
import hub.testkit.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("hub.testkit.TestDatabases#both")
class WaitingTest {

    @Parameter
    TestDatabase database;

    private TestHub hub;

    @BeforeEach
    void start() {
        hub = TestHub.on(database);
    }

    @Test
    void a_record_of_a_child_not_known_yet_waits_and_comes_in_by_itself_as_old_as_it_was() {
        IntakeReport waits = hub.snapshot("passengers", MONDAY, "passenger R1/1 upn:B801200005001 on=R1");
        assertThat(outcomes(waits)).isEqualTo(Map.of(Outcome.QUARANTINED, 1L));
        assertThat(hub.intake.quarantine().list(0, 10))
                .extracting(Quarantine.Item::reason)
                .containsExactly("unknown-child");

        hub.snapshot("children", TUESDAY, "child 1 upn:B801200005001");
        assertThat(hub.intake.quarantine().list(0, 10)).isEmpty();
        assertThat(hub.current()).hasSize(2);
        assertThat(hub.current().stream().filter(r -> r.key().equals("R1/1")))
                .singleElement()
                .satisfies(r -> assertThat(r.asAt()).isEqualTo(MONDAY));
    }

    @Test
    void any_of_its_numbers_wakes_what_waits() {
        hub.changes("contacts", MONDAY, "contact C-1 upn:B801200005001 other-system:77");
        hub.changes("patients", TUESDAY, "child 1 other-system:77");
        assertThat(hub.current()).hasSize(2);
    }

    @Test
    void a_child_told_of_by_a_source_that_brings_none_waits_for_one_that_does() {
        Feed returns = new Feed(TestHub.SOURCE, "returns", new ToldOf(new LineReader(Reader.Extent.CHANGES)));
        hub.running.put("returns", returns);

        IntakeReport told = hub.take(
                returns,
                MONDAY,
                "child 9 upn:B801200005001 born=2016-05-01 name=Ada/Example",
                "contact C-9 upn:B801200005001 born=2016-05-01");
        assertThat(outcomes(told)).isEqualTo(Map.of(Outcome.QUARANTINED, 2L));

        hub.snapshot("children", TUESDAY, "child 1 nhs-number:9990000018 born=2016-05-01 name=Ada/Example");
        assertThat(hub.children()).hasSize(1);
        assertThat(hub.current()).hasSize(1);

        hub.changes("identifiers", WEDNESDAY, "child 1 nhs-number:9990000018 upn:B801200005001 born=2016-05-01");
        assertThat(hub.intake.quarantine().list(0, 10)).isEmpty();
        assertThat(hub.children()).hasSize(1);
        assertThat(hub.current()).extracting(r -> r.key()).contains("9", "C-9");
    }

    @Test
    void a_child_without_a_national_number_told_of_by_a_source_that_brings_none_is_a_question_or_waits() {
        Feed returns = new Feed(TestHub.SOURCE, "returns", new ToldOf(new LineReader(Reader.Extent.CHANGES)));
        hub.running.put("returns", returns);
        hub.snapshot("children", MONDAY, "child 1 upn:B801200005001 born=2016-05-01 name=Ada/Example");

        IntakeReport told = hub.take(
                returns,
                TUESDAY,
                "child 8 other-system:8 born=2016-05-01 name=Ada/Example",
                "child 7 other-system:7 born=2017-05-01 name=Bo/Example");
        assertThat(outcomes(told)).isEqualTo(Map.of(Outcome.REVIEW, 1L, Outcome.QUARANTINED, 1L));
        assertThat(hub.children()).hasSize(1);
    }

    /** A reader of what another source also tells. */
    private record ToldOf(Reader reader) implements Reader {
        @Override
        public Extent extent() {
            return reader.extent();
        }

        @Override
        public boolean introduces() {
            return false;
        }

        @Override
        public Reading read(Input input) {
            return reader.read(input);
        }
    }

    @Test
    void what_waits_for_a_reader_that_is_not_running_stays_until_it_is() {
        hub.changes("contacts", MONDAY, "contact C-1 upn:B801200005001");
        Feed contacts = hub.running.remove("contacts");
        hub.changes("patients", TUESDAY, "child 1 upn:B801200005001");
        long id = hub.intake.quarantine().list(0, 10).get(0).id();
        assertThatThrownBy(() -> hub.intake.quarantine().replay(List.of(id))).hasMessageContaining("is not running");

        hub.running.put("contacts", contacts);
        List<IntakeReport> replayed = hub.intake.quarantine().replay(List.of(id));
        assertThat(replayed)
                .singleElement()
                .satisfies(r -> assertThat(outcomes(r)).isEqualTo(Map.of(Outcome.NEW, 1L)));
    }

    @Test
    void a_row_that_waited_while_a_newer_extract_left_it_out_is_history_and_not_current() {
        hub.snapshot("passengers", MONDAY, "passenger R1/1 upn:B801200005001 on=R1");
        hub.snapshot("passengers", TUESDAY, "passenger R2/2 other-system:2 on=R2");
        hub.snapshot("children", WEDNESDAY, "child 1 upn:B801200005001");
        assertThat(hub.versions("R1/1")).containsExactly("1 OLDER");
        assertThat(hub.current()).hasSize(1);
    }

    @Test
    void what_fails_again_is_set_aside_anew_and_the_old_row_is_settled() {
        hub.changes("contacts", MONDAY, "!bad");
        List<IntakeReport> again = hub.intake.quarantine().replayAll();
        assertThat(outcomes(again.get(0))).isEqualTo(Map.of(Outcome.QUARANTINED, 1L));
        assertThat(hub.intake.quarantine().list(0, 10)).hasSize(1);
        assertThat(hub.count("quarantine")).isEqualTo(2);
        assertThatThrownBy(() -> hub.intake.quarantine().replay(List.of(4711L)))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("not everything named waits");
    }

    @Test
    void an_input_that_cannot_be_read_is_kept_whole_for_the_hub_s_user_alone_and_replayed_when_its_reader_is_mended()
            throws Exception {
        Feed feed = hub.feed("children", Reader.Extent.SNAPSHOT);
        IntakeReport report = hub.intake.take(feed, TestHub.input("unreadable.txt", MONDAY, "child 1", "child 2"));
        assertThat(report.state()).isEqualTo(State.REFUSED);
        assertThat(report.balances()).isTrue();
        Quarantine.Item item = hub.intake.quarantine().list(0, 10).get(0);
        assertThat(item.row()).isZero();
        assertThat(item.message()).contains("header");
        try (Stream<Path> kept = Files.list(hub.quarantineFolder)) {
            assertThat(kept).singleElement().satisfies(file -> {
                assertThat(file).hasContent("child 1\nchild 2");
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            });
        }
        IntakeReport still = hub.intake.quarantine().replay(List.of(item.id())).get(0);
        assertThat(outcomes(still)).isEqualTo(Map.of(Outcome.QUARANTINED, 1L));
        hub.jdbc.update("update quarantine set input_name = 'mended.txt'");
        IntakeReport mended = hub.intake.quarantine().replayAll().get(0);
        assertThat(outcomes(mended)).isEqualTo(Map.of(Outcome.NEW, 2L));
    }

    @Test
    void what_was_read_before_an_input_broke_off_stays_and_the_rest_is_set_aside() {
        IntakeReport report = hub.snapshot("children", MONDAY, "child 1", "!rest", "child 2");
        assertThat(report.state()).isEqualTo(State.DONE);
        assertThat(outcomes(report)).isEqualTo(Map.of(Outcome.NEW, 1L, Outcome.QUARANTINED, 1L));
        assertThat(hub.intake.quarantine().list(0, 10).get(0).message()).contains("unclosed quote");
    }
}
