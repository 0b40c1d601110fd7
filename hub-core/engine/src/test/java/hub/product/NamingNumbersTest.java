package hub.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that could name a child are found however they are written; what else is made of digits is left alone. */
class NamingNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "9990000018, see 9990000018 for the twin",
        "9990000018, NHS no. 999 000 0018.",
        "9990000018, NHS no. 999-000-0018",
        "A123456789012, UPN A123456789012",
        "A123456789012, UPN a1234 5678 9012",
        "NS000004, as for NS000004",
        "NS000004, as for ns-000004",
        "NS000004, as for NS 000 004",
        "NS/00-04, as for NS/00-04"
    })
    void a_number_is_found_whole_with_spaces_and_with_hyphens(String number, String text) {
        assertThat(NamingNumbers.in(List.of(text)).any()).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"see 9990000018 now", "999 000 0018", "999-000-0018", "9990000018"})
    void a_number_with_the_right_check_digit_names_somebody_whether_known_or_not(String text) {
        assertThat(NamingNumbers.in(List.of(text)).wellFormed()).containsExactly("9990000018");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999 000 0019",
                "+44 999 000 0018",
                "99 900 000 18",
                "07700 900123",
                "2026-11-22T06:00:00Z",
                "from 2027-05-01 07:40 on",
                "Give 10 mg, then 20 mg",
                "1234567890"
            })
    void telephone_numbers_dates_doses_and_wrong_check_digits_name_nobody_by_themselves(String text) {
        assertThat(NamingNumbers.in(List.of(text)).wellFormed()).isEmpty();
    }
}
