package hub.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthdaysTest {

    @ParameterizedTest(name = "born {0}: until {1}")
    @CsvSource({
        "2010-09-01, 2027-06-25", // the oldest of a school year
        "2011-08-31, 2027-06-25", // the youngest of it
        "2010-08-31, 2026-06-26",
        "2012-02-29, 2028-06-30"
    })
    void compulsory_school_age_ends_on_the_last_friday_in_june_of_the_school_year_of_the_16th_birthday(
            LocalDate born, LocalDate ends) {
        assertThat(Birthdays.of(born).schoolAgeEnds()).isEqualTo(ends);
    }

    @Test
    void a_september_child_is_16_for_nine_months_before_its_rights_pass() {
        assertThat(stage("2010-09-15", "2026-09-14")).isEqualTo(Stage.CHILD);
        assertThat(stage("2010-09-15", "2026-09-15")).isEqualTo(Stage.SIXTEEN_AT_SCHOOL);
        assertThat(stage("2010-09-15", "2027-06-25")).isEqualTo(Stage.SIXTEEN_AT_SCHOOL);
        assertThat(stage("2010-09-15", "2027-06-26")).isEqualTo(Stage.YOUNG_PERSON);
    }

    @Test
    void the_rights_of_a_july_child_pass_before_it_is_16() {
        assertThat(stage("2011-07-20", "2027-06-25")).isEqualTo(Stage.CHILD);
        assertThat(stage("2011-07-20", "2027-06-26")).isEqualTo(Stage.LEFT_SCHOOL_UNDER_SIXTEEN);
        assertThat(stage("2011-07-20", "2027-07-20")).isEqualTo(Stage.YOUNG_PERSON);
    }

    @Test
    void parental_responsibility_ends_at_18_which_a_child_of_29_february_is_on_1_march() {
        assertThat(stage("2012-02-29", "2030-02-28")).isEqualTo(Stage.YOUNG_PERSON);
        assertThat(stage("2012-02-29", "2030-03-01")).isEqualTo(Stage.ADULT);
    }

    private static Stage stage(String born, String day) {
        return Birthdays.of(LocalDate.parse(born)).on(LocalDate.parse(day));
    }
}
