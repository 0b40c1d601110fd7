package hub.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @ValueSource(strings = {"9990000018", "999 000 0026", "999-000-0034", " 9990000042 "})
    void an_nhs_number_is_kept_as_ten_digits_however_it_is_spaced(String text) {
        assertThat(NhsNumber.of(text).value()).matches("\\d{10}");
    }

    @ParameterizedTest
    @CsvSource({
        "9990000019, check digit",
        "99900000180, ten digits",
        "999000001, ten digits",
        "99900O0018, ten digits",
        "0000000000, dummy",
        "9.99E+09, ten digits"
    })
    void a_wrong_nhs_number_cannot_be_built_and_says_why_without_showing_it(String text, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NhsNumber.of(text))
                .withMessageContaining(why)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"B801200005001", "p207000016049", "C888100012017", "Y80512341900A"})
    void a_upn_is_a_check_letter_and_twelve_digits_or_a_letter_at_the_end_if_temporary(String text) {
        assertThat(Upn.of(text).value()).hasSize(13).isUpperCase();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A801200005001", "X80120000A001", "I801200005001", "B80120000500", "Q207000016049"})
    void a_wrong_upn_cannot_be_built(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Upn.of(text));
    }

    @Test
    void an_identifier_is_read_back_from_its_system_and_number() {
        assertThat(Identifier.of("nhs-number", "9990000018")).isEqualTo(NhsNumber.of("999 000 0018"));
        assertThat(Identifier.of("upn", "B801200005001")).isEqualTo(Upn.of("B801200005001"));
        assertThat(Identifier.of("northshire-liquidlogic", "NS1").key()).isEqualTo("northshire-liquidlogic:NS1");
    }

    @Test
    void nothing_that_names_a_child_shows_itself() {
        assertThat(NhsNumber.of("9990000018").toString()).doesNotContain("999");
        assertThat(Upn.of("B801200005001").toString()).doesNotContain("801");
        assertThat(new LocalId("northshire-liquidlogic", "NS000017").toString()).doesNotContain("NS000017");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Northshire", "1st", "a", "northshire_transport", "../etc"})
    void an_organisation_is_named_by_lower_case_letters_digits_and_hyphens(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> OrganisationId.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"012345", "12345", "1234567", "12345a"})
    void a_school_is_named_by_six_digits(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Urn.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "child-", "child-0", "child-x", "kind-1"})
    void a_hub_id_is_written_with_its_word(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ChildId.of(text));
        assertThat(ChildId.of("child-17")).isEqualTo(new ChildId(17));
    }
}
