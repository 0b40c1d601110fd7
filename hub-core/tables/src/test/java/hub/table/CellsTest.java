package hub.table;

import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Note;
import hub.model.Child;
import hub.model.Contact;
import hub.model.HealthcarePlan;
import hub.model.Known;
import hub.model.LocalId;
import hub.model.NhsNumber;
import hub.model.PersonName;
import hub.model.Phone;
import hub.model.Sex;
import hub.model.Upn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @Test
    void a_full_row_becomes_its_records() {
        Tables tables = Tables.rows(
                "7,Ann,Holt,14/03/2013,999 000 1014,q888920001001,female,2,y,noise; smoke,07700 900101,mobile\n");

        assertThat(tables.rejected()).isEmpty();
        Child child = (Child) tables.submissions().get(0).record();
        assertThat(child.name().value()).contains(PersonName.of("Ann", "Holt"));
        assertThat(child.birthDate().value()).contains(LocalDate.of(2013, 3, 14));
        assertThat(child.sex().value()).contains(Sex.FEMALE);
        assertThat(child.restricted().value()).contains(true);
        assertThat(child.identifiers().value())
                .contains(List.of(
                        new LocalId("northshire-liquidlogic", "7"),
                        new NhsNumber("9990001014"),
                        new Upn("Q888920001001")));
        Contact contact = (Contact) tables.submissions().get(1).record();
        assertThat(contact.rank().value()).contains(2);
        assertThat(contact.phones().value()).contains(List.of(new Phone("07700 900101", Known.of("mobile"))));
        HealthcarePlan plan = (HealthcarePlan) tables.submissions().get(2).record();
        assertThat(plan.triggers().value()).contains(List.of("noise", "smoke"));
        assertThat(tables.taken()).containsExactly("7", "7/07700 900101", "7");
    }

    @Test
    void empty_cells_are_not_recorded_and_the_word_for_none_is_none_known() {
        Tables tables = Tables.rows("7,,,,,,,,,none,,\n8,,,,,,Unknown,,,,,\n");

        assertThat(((HealthcarePlan) tables.submissions().get(2).record()).triggers())
                .isEqualTo(Known.noneKnown());
        Child child = (Child) tables.submissions().get(3).record();
        assertThat(child.name()).isEqualTo(Known.notRecorded());
        assertThat(child.sex()).isEqualTo(Known.notRecorded());
        assertThat(((Contact) tables.submissions().get(4).record()).phones()).isEqualTo(Known.notRecorded());
    }

    @ParameterizedTest
    @CsvSource({
        "nhs, 9990001015, bad-nhs-number",
        "nhs, 999000102, bad-nhs-number",
        "nhs, 9.99E+09, spreadsheet-damage",
        "nhs, 999000101, spreadsheet-damage",
        "upn, A888920001001, bad-upn",
        "upn, 8.88E+11, spreadsheet-damage",
        "born, 03/14/2013, bad-date",
        "born, 3/4/2013, bad-date",
        "born, 01/07/80, bad-date",
        "born, 31/02/2013, bad-date",
        "born, 14/03/2013x, bad-date",
        "born, 41347, spreadsheet-damage",
        "born, 41347.75, spreadsheet-damage",
        "sex, Other, unknown-code",
        "rank, 1.0, bad-number",
        "rank, 9999999999, bad-number",
        "rank, -1, bad-number",
        "barred, maybe, bad-yes-no"
    })
    void what_cannot_be_read_sets_the_row_aside_with_its_column_and_never_its_value(
            String column, String cell, String reason) {
        String[] cells = {"7", "", "", "", "", "", "", "", "", "", "", ""};
        cells[List.of(Tables.HEADER.trim().split(",")).indexOf(column)] = cell;

        Tables tables = Tables.rows(String.join(",", cells) + "\n8,,,,,,,,,,,\n");

        assertThat(tables.rejected()).containsExactly("2 " + column + " " + reason);
        assertThat(tables.onlyRejected().message()).doesNotContain(cell);
        assertThat(tables.onlyRejected().toString()).doesNotContain(cell);
        assertThat(tables.taken()).contains("8");
    }

    @Test
    void a_zero_that_a_spreadsheet_took_is_named_and_not_put_back() {
        assertThat(Tables.rows("7,,,,999000101,,,,,,,\n").onlyRejected().message())
                .contains("leading zero");
    }

    @Test
    void a_row_without_its_own_number_is_set_aside() {
        assertThat(Tables.rows(",Ann,Holt,,,,,,,,,\n").rejected()).containsExactly("2 id missing-value");
    }

    @ParameterizedTest
    @ValueSource(strings = {" Ann", "Ann\u00A0", "\u200BAnn", "A\uFEFFnn ", " \u200BAnn "})
    void spaces_that_nobody_typed_on_purpose_are_taken_off_and_told_of(String name) {
        Tables tables = Tables.rows("7," + name + ",Holt,,,,,,,,,\n");

        assertThat(((Child) tables.submissions().get(0).record()).name().value())
                .contains(PersonName.of("Ann", "Holt"));
        assertThat(tables.submissions().get(0).notes()).extracting(Note::field).containsExactly("name");
    }

    @Test
    void letters_in_two_parts_become_one() {
        Child child = (Child)
                Tables.rows("7,Zoe\u0308,Holt,,,,,,,,,\n").submissions().get(0).record();

        assertThat(child.name().value()).contains(PersonName.of("Zoë", "Holt"));
    }

    @Test
    void a_part_without_what_it_belongs_to_is_told_of() {
        Tables tables = Tables.rows("7,Ann,Holt,,,,,,,,,mobile\n");

        assertThat(tables.submissions().get(1).notes()).extracting(Note::field).containsExactly("phone, use");
    }

    @Test
    void nothing_that_is_printed_tells_of_a_child() {
        Tables tables = Tables.rows("7,Canaria,Holt,14/03/2013,9990001014,,,,,smoke,,\n8,Canaria,Holt,99,,,,,,,,\n");

        assertThat(tables.items().toString()).doesNotContain("Canaria", "2013-03-14", "9990001014", "smoke");
    }

    static final Map<String, Boolean> CLASHES = Map.of(
            "dd/mm/yyyy mm/dd/yyyy",
            true,
            "d/m/yyyy mm/dd/yyyy",
            true,
            "dd/mm/yyyy yyyy-mm-dd",
            false,
            "yyyymmdd yyyyddmm",
            true);

    @Test
    void styles_that_read_one_text_as_two_days_are_found() {
        CLASHES.forEach((styles, clash) -> {
            String[] two = styles.split(" ");
            assertThat(new DateStyle(two[0]).clashesWith(new DateStyle(two[1])))
                    .as(styles)
                    .isEqualTo(clash);
        });
    }
}
