package hub.connectors.transport.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.model.CrewRole;
import hub.model.Direction;
import hub.model.Known;
import hub.model.PersonName;
import hub.model.RecordType;
import hub.model.TaskLevel;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    private final Wording wording = new Wording(new Letters(List.of(Pages.resource("/fonts/NotoSans-Regular.ttf"))));

    @Test
    void dates_and_times_are_british() {
        assertThat(wording.format(LocalDate.of(2026, 11, 22))).isEqualTo("22 November 2026");
        assertThat(wording.format(LocalTime.of(8, 5))).isEqualTo("08:05");
        assertThat(wording.format(Instant.parse("2026-07-01T12:00:00Z"))).isEqualTo("1 July 2026 at 13:00");
    }

    @Test
    void days_in_a_row_are_a_span_and_others_a_list() {
        assertThat(wording.format(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)))
                .isEqualTo("Monday to Friday");
        assertThat(wording.format(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY)))
                .isEqualTo("Monday, Wednesday and Friday");
        assertThat(wording.format(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)))
                .isEqualTo("Monday and Tuesday");
        assertThat(wording.format(EnumSet.of(DayOfWeek.SUNDAY))).isEqualTo("Sunday");
    }

    @Test
    void every_constant_has_words_of_its_own() {
        assertThat(Direction.values()).extracting(wording::format).doesNotHaveDuplicates();
        assertThat(CrewRole.values()).extracting(wording::format).doesNotHaveDuplicates();
        assertThat(TaskLevel.values()).extracting(wording::format).doesNotHaveDuplicates();
        assertThat(RecordType.values()).extracting(wording::format).doesNotHaveDuplicates();
    }

    @Test
    void a_state_without_an_answer_is_said_in_three_different_ways() {
        assertThat(List.of(Known.noneKnown(), Known.notRecorded(), Known.withheld()))
                .extracting(Answer::of)
                .extracting(Answer::words)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void a_value_without_wording_is_refused_without_being_shown() {
        assertThatThrownBy(() -> wording.format(PersonName.of("Canary", "Example")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("Canary");
    }
}
