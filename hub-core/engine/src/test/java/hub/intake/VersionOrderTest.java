package hub.intake;

import static hub.intake.TestHub.MONDAY;
import static hub.intake.TestHub.TUESDAY;
import static hub.intake.TestHub.WEDNESDAY;
import static hub.intake.TestHub.outcomes;
import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Reader;
import hub.intake.Counts.Outcome;
import hub.model.Child;
import hub.model.RecordType;
import hub.testkit.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("hub.testkit.TestDatabases#both")
class VersionOrderTest {

    @Parameter
    TestDatabase database;

    private TestHub hub;

    @BeforeEach
    void start() {
        hub = TestHub.on(database);
    }

    @Test
    void an_older_version_that_comes_late_is_history_and_marks_nobody() {
        hub.changes("patients", WEDNESDAY, "child 1 is=newer");
        hub.marked();
        assertThat(outcomes(hub.changes("patients", MONDAY, "child 1 is=older")))
                .isEqualTo(Map.of(Outcome.OLDER, 1L));
        assertThat(language("1")).isEqualTo("newer");
        assertThat(hub.versions("1")).containsExactly("1 CONTENT", "2 OLDER");
        assertThat(hub.marked()).isEmpty();
    }

    @Test
    void the_same_content_said_again_later_keeps_a_version_in_between_from_becoming_current() {
        hub.changes("patients", MONDAY, "child 1 is=same");
        assertThat(outcomes(hub.changes("patients", WEDNESDAY, "child 1 is=same", "child 2")))
                .containsEntry(Outcome.UNCHANGED, 1L);
        assertThat(outcomes(hub.changes("patients", TUESDAY, "child 1 is=between")))
                .isEqualTo(Map.of(Outcome.OLDER, 1L));
        assertThat(language("1")).isEqualTo("same");
    }

    @Test
    void a_row_of_an_older_extract_is_older_even_if_the_row_never_changed_since() {
        hub.snapshot("children", MONDAY, "child 1 is=same", "child 2");
        hub.snapshot("children", WEDNESDAY, "child 1 is=same", "child 2 is=new");
        IntakeReport late = hub.snapshot("children", TUESDAY, "child 1 is=between", "child 2");
        assertThat(outcomes(late)).isEqualTo(Map.of(Outcome.OLDER, 2L));
        assertThat(language("1")).isEqualTo("same");
        assertThat(late.absence()).isEqualTo(IntakeReport.Absence.NONE);
    }

    @Test
    void equal_times_with_other_content_are_a_question_and_the_first_stays_until_it_is_answered() {
        hub.changes("patients", MONDAY, "child 1 is=one");
        assertThat(outcomes(hub.changes("patients", MONDAY, "child 1 is=other")))
                .isEqualTo(Map.of(Outcome.REVIEW, 1L));
        assertThat(language("1")).isEqualTo("one");
        Review.Question question = hub.intake.review().list(0, 10).get(0);
        assertThat(question.kind()).isEqualTo(Review.Kind.CONFLICT);

        assertThat(outcomes(hub.intake.review().accept(question.id()))).isEqualTo(Map.of(Outcome.CHANGED, 1L));
        assertThat(language("1")).isEqualTo("other");
        assertThat(hub.intake.review().list(0, 10)).isEmpty();
    }

    @Test
    void two_rows_of_one_extract_with_one_key_are_a_question_every_night_and_open_once() {
        hub.snapshot("children", MONDAY, "child 1 is=one", "child 1 is=other");
        IntakeReport next = hub.snapshot("children", TUESDAY, "child 1 is=one", "child 1 is=other", "child 2");
        assertThat(outcomes(next)).isEqualTo(Map.of(Outcome.UNCHANGED, 1L, Outcome.NEW, 1L, Outcome.REVIEW, 1L));
        assertThat(hub.intake.review().list(0, 10)).hasSize(1);

        hub.intake.review().reject(hub.intake.review().list(0, 10).get(0).id());
        hub.snapshot("children", WEDNESDAY, "child 1 is=one", "child 1 is=other", "child 2", "child 3");
        assertThat(hub.intake.review().list(0, 10)).isEmpty();
        assertThat(language("1")).isEqualTo("one");
    }

    @Test
    void rows_of_a_batch_apart_with_one_key_are_the_same_question() {
        String[] lines = IntStream.range(0, 1_500)
                .mapToObj(i -> i == 0 ? "child 1 is=one" : i == 1_400 ? "child 1 is=other" : "child x" + i)
                .toArray(String[]::new);
        hub.snapshot("children", MONDAY, lines);
        String first = lines[0];
        lines[0] = lines[1];
        lines[1] = first;
        assertThat(outcomes(hub.snapshot("children", TUESDAY, lines))).containsEntry(Outcome.REVIEW, 1L);
        assertThat(language("1")).isEqualTo("one");
    }

    @Test
    void whatever_the_order_of_arrival_the_greatest_time_is_current_and_every_version_is_kept() {
        int versions = 20;
        Feed feed = hub.feed("patients", Reader.Extent.CHANGES);
        for (long seed = 1; seed <= 3; seed++) {
            String key = "child-" + seed;
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, versions).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            int newest = -1;
            for (int version : order) {
                hub.take(feed, at(version), "child " + key + " is=v" + version, "child other-" + seed + "-" + version);
                newest = Math.max(newest, version);
                assertThat(language(key)).as("seed %s", seed).isEqualTo("v" + newest);
            }
            assertThat(hub.versions(key)).hasSize(versions);
        }
    }

    @Test
    void a_storm_of_duplicates_changes_nothing() {
        Feed feed = hub.feed("patients", Reader.Extent.CHANGES);
        List<Integer> arrivals = new ArrayList<>();
        IntStream.range(0, 20).forEach(i -> arrivals.addAll(List.of(i, i, i)));
        Collections.shuffle(arrivals, new Random(7));
        arrivals.forEach(i -> hub.take(feed, at(i), "child 1 is=v" + i));
        assertThat(hub.versions("1")).hasSize(20).doesNotHaveDuplicates();
        assertThat(language("1")).isEqualTo("v19");

        long versions = hub.count("record_version");
        hub.marked();
        arrivals.forEach(i -> hub.take(feed, at(i), "child 1 is=v" + i));
        assertThat(hub.count("record_version")).isEqualTo(versions);
        assertThat(hub.marked()).isEmpty();
    }

    private static Instant at(int version) {
        return MONDAY.plus(Duration.ofMinutes(version));
    }

    private String language(String key) {
        return hub.records().byKeys(RecordType.CHILD, List.of(key)).stream()
                .map(record -> ((Child) record.content()).language().value().orElseThrow())
                .findFirst()
                .orElseThrow();
    }
}
