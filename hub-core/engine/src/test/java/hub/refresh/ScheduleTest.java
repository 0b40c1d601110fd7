package hub.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    @ParameterizedTest(name = "on {0}")
    @CsvSource({
        "2026-08-31, 2026-04-01",
        "2026-09-01, 2026-09-01",
        "2026-12-31, 2026-09-01",
        "2027-01-01, 2027-01-01",
        "2027-03-31, 2027-01-01"
    })
    void refreshes_are_due_as_each_term_begins(LocalDate today, LocalDate due) {
        assertThat(Schedule.TERMLY.lastDue(today)).isEqualTo(due);
    }

    @Test
    void a_schedule_without_a_day_is_none() {
        assertThatThrownBy(() -> new Schedule(List.of())).hasMessageContaining("09-01");
    }
}
