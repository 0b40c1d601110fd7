package hub.table;

import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Input;
import hub.model.Address;
import hub.model.Known;
import hub.model.School;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register: many columns that come and go, several columns with one code list, values made of several columns. */
class RegisterTest {

    private static final String MAPPING = """
            feed: schools
            title: Schools
            extent: snapshot
            as-at: [modified]
            other-columns: passed-over
            code-lists:
              need: {Autism: ASD, None: NOT_RECORDED}
            columns:
              urn:    {is: urn, required: true}
              street: text
              town:   text
              code:   text
              need 1: {codes: need}
              need 2: {codes: need}
            records:
              - type: school
                key: "{urn}"
                fields:
                  address: {lines: [street, town], postcode: code}
                  needs: [need 1, need 2]
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void a_mapping() throws Exception {
        Files.writeString(folder.resolve("schools.yaml"), MAPPING);
    }

    @Test
    void columns_that_the_mapping_does_not_name_are_passed_over_in_silence() {
        assertThat(read("990001,,,,,").notes()).isEmpty();
    }

    @Test
    void several_columns_use_one_code_list() {
        assertThat(school("990001,,,,None,autism").needs().value()).contains(List.of("ASD"));
        assertThat(read("990001,,,,Autism,Height").rejected()).containsExactly("2 need 2 unknown-code");
    }

    @Test
    void a_value_with_parts_may_hold_a_list_of_columns() {
        assertThat(school("990001,Mill Lane,,QX1 1AA,,").address().value())
                .contains(new Address(List.of("Mill Lane"), Known.of("QX1 1AA")));
    }

    private School school(String row) {
        return (School) read(row).submissions().get(0).record();
    }

    private Tables read(String row) {
        byte[] bytes = ("urn,street,town,code,need 1,need 2,head\n" + row + ",Ann\n").getBytes(StandardCharsets.UTF_8);
        return Tables.read(Tables.reader(folder, "schools"), Input.of("schools.csv", Tables.MODIFIED, bytes));
    }
}
