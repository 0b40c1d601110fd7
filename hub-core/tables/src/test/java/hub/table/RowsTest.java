package hub.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.model.Child;
import hub.model.PersonName;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {

    private static final String GOOD = "9,Ann,Holt,,,,,,,,,\n";

    @Test
    void a_quoted_cell_may_hold_delimiters_quotes_and_line_breaks() {
        Tables tables = Tables.rows("1,\"Ann \"\"Annie\"\", the\nsecond\",Holt,,,,,,,,,\n" + GOOD + "3,x\n");

        assertThat(((Child) tables.submissions().get(0).record()).name().value())
                .contains(PersonName.of("Ann \"Annie\", the\nsecond", "Holt"));
        assertThat(tables.rejected()).containsExactly("5  wrong-number-of-cells");
    }

    @Test
    void a_stray_quote_sets_its_row_aside_and_the_next_row_is_read() {
        Tables tables = Tables.rows("1,\"Ann\"ie,Holt,,,,,,,,,\n" + GOOD);

        assertThat(tables.rejected()).containsExactly("2  stray-quote");
        assertThat(tables.taken()).contains("9");
    }

    @Test
    void an_unclosed_quote_takes_the_lines_it_swallowed_with_it_and_reading_goes_on_after_them() {
        Tables tables = Tables.rows("1,\"Ann,Holt,,,,,,,,,\n2,\"Ben\",Holt,,,,,,,,,\n" + GOOD);

        assertThat(tables.rejected()).containsExactly("2  stray-quote");
        assertThat(new String(tables.onlyRejected().original().bytes(), StandardCharsets.UTF_8))
                .contains("Ann", "Ben");
        assertThat(tables.taken()).contains("9").doesNotContain("1", "2");
    }

    @Test
    void where_the_next_row_begins_is_never_guessed() {
        String either = "1,\"Ann,Holt,,,,,,,,,\n2,Ben,\"x\n3,Eve,Holt,,,,,,,,,\n";

        assertThatThrownBy(() -> Tables.rows(either + GOOD))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.REJECTED))
                .hasMessageContaining("row 2");
    }

    @Test
    void a_quote_that_is_never_closed_refuses_the_rest_and_names_its_row() {
        assertThatThrownBy(() -> Tables.rows(GOOD + "1,\"Ann,Holt,,,,,,,,,\n" + GOOD))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.REJECTED))
                .hasMessageContaining("row 3")
                .hasMessageNotContaining("Ann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void any_line_end_will_do(String end) {
        Tables tables = Tables.text((Tables.HEADER + GOOD + "2,x\n" + GOOD).replace("\n", end));

        assertThat(tables.taken()).hasSize(6);
        assertThat(tables.rejected()).containsExactly("3  wrong-number-of-cells");
    }

    @Test
    void a_last_row_without_a_line_end_is_set_aside_and_can_be_replayed() {
        Tables tables = Tables.rows(GOOD + "7,Ben,Holt,,,,,,,,,");

        assertThat(tables.rejected()).containsExactly("3  unfinished-row");
        assertThat(Tables.bytes(tables.onlyRejected().original().bytes()).taken())
                .contains("7");
    }

    @Test
    void blank_lines_are_no_rows_and_count_as_lines() {
        Tables tables = Tables.rows("\n\n" + GOOD + " \n2,x\n");

        assertThat(tables.taken()).hasSize(3);
        assertThat(tables.rejected()).containsExactly("6  wrong-number-of-cells");
    }

    @Test
    void rows_of_empty_cells_are_passed_over_and_told_of() {
        Tables tables = Tables.rows(GOOD + ",,,,,,,,,,,\n,,,,,,,,,,,\n");

        assertThat(tables.rejected()).isEmpty();
        assertThat(tables.notes())
                .singleElement()
                .satisfies(n -> assertThat(n.message()).startsWith("2 rows"));
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "1A, ''", "7, ''", "85, name", "92, name"})
    void a_control_character_sets_the_row_aside(String control, String column) {
        Tables tables = Tables.rows("1,An" + (char) Integer.parseInt(control, 16) + "n,Holt,,,,,,,,,\n" + GOOD);

        assertThat(tables.rejected()).containsExactly("2 " + column + " control-character");
        assertThat(tables.taken()).contains("9");
    }

    @Test
    void a_letter_damaged_in_a_column_that_nobody_reads_costs_nobody_a_row() {
        Tables tables = Tables.text(Tables.HEADER.trim() + ",Owner\n7,Ann,Holt,,,,,,,,,,St Paul\u0092s\n");

        assertThat(tables.rejected()).isEmpty();
    }

    @Test
    void a_row_under_the_header_that_tells_how_to_fill_in_the_table_is_set_aside() {
        Tables tables = Tables.rows("\"Required: Free text\",Optional,,,,,,,,,,\n" + GOOD);

        assertThat(tables.rejected()).containsExactly("2  instruction-row");
        assertThat(tables.taken()).contains("9");
    }

    @Test
    void a_row_or_a_cell_beyond_all_measure_is_set_aside() {
        Tables tables = Tables.rows(
                "1," + "A".repeat(1_500_000) + ",,,,,,,,,,\n2," + "B".repeat(40_000) + ",,,,,,,,,,\n" + GOOD);

        assertThat(tables.rejected()).containsExactly("2  row-too-long", "3  cell-too-long");
        assertThat(tables.taken()).contains("9");
    }

    @Test
    void cells_that_look_like_formulas_are_kept_exactly() {
        for (String formula : new String[] {"=1+1", "+44", "-1", "@SUM(A1)", "\tx", "|calc"}) {
            Child child = (Child) Tables.rows("1," + formula + ",Holt,,,,,,,,,\n")
                    .submissions()
                    .get(0)
                    .record();

            assertThat(child.name().value().orElseThrow().given()).isEqualTo(formula);
        }
    }
}
