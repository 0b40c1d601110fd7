package hub.intake;

import static hub.intake.TestHub.MONDAY;
import static hub.intake.TestHub.TUESDAY;
import static hub.intake.TestHub.WEDNESDAY;
import static hub.intake.TestHub.outcomes;
import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Reader;
import hub.intake.Counts.Outcome;
import hub.intake.IntakeReport.Absence;
import hub.model.Link;
import hub.model.RecordType;
import hub.testkit.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("hub.testkit.TestDatabases#both")
class AbsenceTest {

    @Parameter
    TestDatabase database;

    private TestHub hub;

    @BeforeEach
    void start() {
        hub = TestHub.on(database);
        hub.snapshot("children", MONDAY, lines(0, 100, n -> "child " + n + " northshire-liquidlogic:" + n));
    }

    @Test
    void a_passenger_who_is_no_longer_in_the_extract_is_off_the_journey_and_marked() {
        passengers(MONDAY, 0, 20);
        hub.marked();
        IntakeReport report = passengers(TUESDAY, 1, 20);
        assertThat(report.absence()).isEqualTo(Absence.APPLIED);
        assertThat(report.absent()).isEqualTo(1);
        assertThat(hub.marked()).containsExactly(hub.childWith("northshire-liquidlogic", "0"));
        assertThat(hub.versions("R1/0")).containsExactly("1 CONTENT", "2 ABSENT");
        assertThat(hub.records().linkedTo(Link.Kind.JOURNEY, List.of("R1"), RecordType.PASSENGER))
                .hasSize(19);
    }

    @Test
    void who_comes_back_unchanged_is_on_the_journey_again() {
        passengers(MONDAY, 0, 20);
        passengers(TUESDAY, 1, 20);
        assertThat(outcomes(passengers(WEDNESDAY, 0, 20)))
                .isEqualTo(Map.of(Outcome.CHANGED, 1L, Outcome.UNCHANGED, 19L));
        assertThat(hub.versions("R1/0")).containsExactly("1 CONTENT", "2 ABSENT", "3 CONTENT");
        assertThat(hub.records().linkedTo(Link.Kind.JOURNEY, List.of("R1"), RecordType.PASSENGER))
                .hasSize(20);
    }

    @Test
    void an_extract_cut_in_half_takes_nobody_away_until_a_person_says_so() {
        passengers(MONDAY, 0, 20);
        hub.marked();
        IntakeReport report = passengers(TUESDAY, 0, 10);
        assertThat(report.absence()).isEqualTo(Absence.HELD);
        assertThat(hub.marked()).isEmpty();
        assertThat(present("passengers")).isEqualTo(20);

        Review.Question question = hub.intake.review().list(0, 10).get(0);
        assertThat(question.kind()).isEqualTo(Review.Kind.ABSENCE);
        assertThat(question.message()).contains("10 records");
        hub.intake.review().accept(question.id());
        assertThat(present("passengers")).isEqualTo(10);
        assertThat(hub.marked()).hasSize(10);
        assertThat(hub.intake.review().list(0, 10)).isEmpty();
    }

    @Test
    void a_rejected_absence_takes_nobody_away_and_the_next_whole_extract_settles_what_is_open() {
        passengers(MONDAY, 0, 20);
        passengers(TUESDAY, 0, 10);
        hub.intake.review().reject(hub.intake.review().list(0, 10).get(0).id());
        assertThat(present("passengers")).isEqualTo(20);
        passengers(TUESDAY.plusSeconds(60), 0, 9);
        assertThat(hub.intake.review().list(0, 10)).hasSize(1);
        passengers(WEDNESDAY, 0, 20);
        assertThat(hub.intake.review().list(0, 10)).isEmpty();
    }

    @Test
    void a_fall_of_a_fifth_is_believed_and_one_more_is_not() {
        passengers(MONDAY, 0, 20);
        assertThat(passengers(TUESDAY, 0, 16).absence()).isEqualTo(Absence.APPLIED);
        assertThat(passengers(WEDNESDAY, 0, 12).absence()).isEqualTo(Absence.HELD);
    }

    @Test
    void one_row_fewer_is_no_fall_however_small_the_feed_but_an_empty_extract_is() {
        passengers(MONDAY, 0, 2);
        assertThat(passengers(TUESDAY, 0, 1).absence()).isEqualTo(Absence.APPLIED);
        IntakeReport empty =
                hub.intake.take(hub.running.get("passengers"), TestHub.input("passengers.txt", WEDNESDAY, ""));
        assertThat(present("passengers")).isEqualTo(1);
        assertThat(empty.absence()).isEqualTo(Absence.HELD);
    }

    @Test
    void more_than_two_bad_rows_in_a_hundred_hold_the_absence() {
        passengers(MONDAY, 0, 60);
        String[] good = passengerLines(2, 60);
        String[] oneBad = Stream.concat(Stream.of(good), Stream.of("!bad")).toArray(String[]::new);
        String[] twoBad =
                Stream.concat(Stream.of(good), Stream.of("!bad", "!bad 2")).toArray(String[]::new);
        assertThat(hub.snapshot("passengers", TUESDAY, twoBad).absence()).isEqualTo(Absence.HELD);
        assertThat(hub.snapshot("passengers", WEDNESDAY, oneBad).absence()).isEqualTo(Absence.APPLIED);
    }

    @Test
    void a_row_that_cannot_be_read_is_not_taken_for_a_passenger_who_left() {
        passengers(MONDAY, 0, 60);
        String[] oneUnreadable = Stream.concat(Stream.of(passengerLines(1, 60)), Stream.of("!bad"))
                .toArray(String[]::new);
        assertThat(hub.snapshot("passengers", TUESDAY, oneUnreadable).absence()).isEqualTo(Absence.HELD);
        assertThat(present("passengers")).isEqualTo(60);
    }

    @Test
    void an_extract_that_broke_off_takes_nobody_away() {
        passengers(MONDAY, 0, 20);
        String[] broken = Stream.concat(Stream.of(passengerLines(0, 19)), Stream.of("!rest"))
                .toArray(String[]::new);
        assertThat(hub.snapshot("passengers", TUESDAY, broken).absence()).isEqualTo(Absence.HELD);
        assertThat(present("passengers")).isEqualTo(20);
    }

    @Test
    void an_older_extract_that_comes_late_takes_nobody_away() {
        passengers(MONDAY, 0, 19);
        passengers(WEDNESDAY, 0, 20);
        IntakeReport late = passengers(TUESDAY, 0, 18);
        assertThat(late.absence()).isEqualTo(Absence.NONE);
        assertThat(present("passengers")).isEqualTo(20);
    }

    @Test
    void a_row_that_waits_for_a_person_is_not_gone() {
        passengers(MONDAY, 0, 60);
        String[] lines = passengerLines(0, 60);
        lines[0] = "passenger R1/0 northshire-liquidlogic:1 on=R1";
        IntakeReport report = hub.snapshot("passengers", TUESDAY, lines);
        assertThat(outcomes(report)).containsEntry(Outcome.REVIEW, 1L);
        assertThat(report.absence()).isEqualTo(Absence.NONE);
        assertThat(present("passengers")).isEqualTo(60);
    }

    @Test
    void an_absent_child_is_a_question_that_is_asked_once_and_settled_when_the_child_is_back() {
        String[] all = lines(0, 100, n -> "child " + n + " northshire-liquidlogic:" + n);
        String[] without = lines(1, 100, n -> "child " + n + " northshire-liquidlogic:" + n);
        IntakeReport report = hub.snapshot("children", TUESDAY, without);
        assertThat(report.absence()).isEqualTo(Absence.HELD);
        hub.snapshot(
                "children",
                WEDNESDAY,
                Stream.concat(Stream.of(without), Stream.of("child new")).toArray(String[]::new));
        assertThat(hub.intake.review().list(0, 10)).singleElement().satisfies(question -> {
            assertThat(question.recordType()).isEqualTo("child");
            assertThat(question.candidates()).containsExactly(hub.childWith("northshire-liquidlogic", "0"));
        });
        assertThat(hub.current()).hasSize(101);
        hub.snapshot(
                "children",
                WEDNESDAY.plusSeconds(60),
                Stream.concat(Stream.of(all), Stream.of("child new")).toArray(String[]::new));
        assertThat(hub.intake.review().list(0, 10)).isEmpty();
    }

    @Test
    void an_absent_consent_counts_no_longer_and_can_be_told_from_one_that_never_was() {
        hub.snapshot("consents", MONDAY, lines(0, 20, n -> "consent K" + n + " northshire-liquidlogic:" + n));
        hub.snapshot("consents", TUESDAY, lines(1, 20, n -> "consent K" + n + " northshire-liquidlogic:" + n));
        assertThat(hub.records().withAbsent(RecordType.CONSENT, hub.children()))
                .containsExactly(hub.childWith("northshire-liquidlogic", "0"));
        assertThat(present("consents")).isEqualTo(19);
    }

    @Test
    void what_only_tells_changes_tells_nothing_of_what_is_not_in_it() {
        hub.changes("plans", MONDAY, "contact C-1 northshire-liquidlogic:1");
        assertThat(hub.changes("plans", TUESDAY, "contact C-2 northshire-liquidlogic:1")
                        .absence())
                .isEqualTo(Absence.NONE);
        assertThat(present("plans")).isEqualTo(2);
    }

    private IntakeReport passengers(Instant at, int from, int to) {
        return hub.take(hub.feed("passengers", Reader.Extent.SNAPSHOT), at, passengerLines(from, to));
    }

    private static String[] passengerLines(int from, int to) {
        return lines(from, to, n -> "passenger R1/" + n + " northshire-liquidlogic:" + n + " on=R1");
    }

    private static String[] lines(int from, int to, IntFunction<String> line) {
        return IntStream.range(from, to).mapToObj(line).toArray(String[]::new);
    }

    private long present(String feed) {
        return hub.count("record where present and feed = '" + feed + "'");
    }
}
