package hub.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.connector.Note;
import hub.model.Child;
import hub.model.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    @Test
    void columns_are_found_by_name_in_any_order_case_and_spacing() {
        Tables tables = Tables.text(
                " USE ,phone,Triggers,barred,rank,sex,upn,\"NHS\",born,Family,N ame,ID\n,,,,,,,,,Holt,Ann,7\n");

        assertThat(((Child) tables.submissions().get(0).record()).name().value())
                .contains(PersonName.of("Ann", "Holt"));
        assertThat(tables.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_delimiter_is_found_in_the_header(String delimiter) {
        Tables tables = Tables.text((Tables.HEADER + "7,Ann,Holt,,,,,,,,,\n").replace(",", delimiter));

        assertThat(tables.taken()).hasSize(3);
        assertThat(Tables.bytes(tables.submissions().get(0).original().bytes()).items())
                .hasSize(3);
    }

    @Test
    void columns_that_the_mapping_does_not_read_are_told_of_once_and_never_their_values() {
        Tables tables =
                Tables.text(Tables.HEADER.trim() + ",Spare,,Shoe size\n" + "7,,,,,,,,,,,,Canaria,x,44\n".repeat(3));

        assertThat(tables.notes()).extracting(Note::field).containsExactly("column 14", "Shoe size", "Spare");
        assertThat(tables.notes().toString()).doesNotContain("Canaria", "44");
    }

    @Test
    void a_file_without_a_column_of_the_mapping_is_refused_whole_and_the_column_named() {
        assertThatThrownBy(() -> Tables.text("id,name\n7,Ann\n"))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.REJECTED))
                .hasMessageContaining("people-20261120T0200.csv")
                .hasMessageContaining("family, born")
                .hasMessageContaining("people.yaml");
    }

    @Test
    void a_column_that_stands_twice_is_refused() {
        assertThatThrownBy(() -> Tables.text("ID," + Tables.HEADER)).hasMessageContaining("twice (id)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "   \n7,Ann\n"})
    void a_file_without_a_header_is_refused(String text) {
        assertThatThrownBy(() -> Tables.text(text)).isInstanceOf(Fault.class).hasMessageContaining("no header");
    }

    @Test
    void a_header_alone_is_an_empty_table() {
        assertThat(Tables.rows("").items()).isEmpty();
    }

    @Test
    void a_spreadsheet_file_is_called_by_its_name() {
        assertThatThrownBy(() -> Tables.text("PK\u0003\u0004xyz")).hasMessageContaining("save it as CSV");
    }
}
