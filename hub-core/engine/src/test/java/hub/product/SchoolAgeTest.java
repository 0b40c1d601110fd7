package hub.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolAgeTest {

    @ParameterizedTest(name = "born {0}, on {1}")
    @CsvSource({
        "2022-08-31, 2026-09-01, 0",
        "2021-09-01, 2026-08-31, -1",
        "2021-09-01, 2026-09-01, 0",
        "2010-08-31, 2026-11-20, 12",
        "2010-09-01, 2026-11-20, 11",
        "2024-02-29, 2026-11-20, -2",
    })
    void a_year_group_goes_by_the_first_of_september(LocalDate born, LocalDate day, int yearGroup) {
        assertThat(SchoolAge.yearGroup(born, day)).isEqualTo(yearGroup);
    }

    @ParameterizedTest(name = "born {0}")
    @CsvSource({"2010-08-31, 2026-06-26", "2010-09-01, 2027-06-25", "2012-02-29, 2028-06-30"})
    void compulsory_school_age_ends_on_the_last_friday_in_june(LocalDate born, LocalDate ends) {
        assertThat(SchoolAge.compulsoryEnds(born)).isEqualTo(ends);
    }
}
