package hub.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import hub.council.Council;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementCheckTest {

    private static final Path OURS = Council.CONFIG.resolve("agreements");

    @TempDir
    Path folder;

    private List<String> checked(String from, String to) throws IOException {
        String text = Files.readString(OURS.resolve("redwing-travel-transport.yaml"));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve("a.yaml"), text.replace(from, to));
        return AgreementCheck.of(folder).problems().stream()
                .map(p -> p.file().getFileName() + ":" + p.line() + ": " + p.message())
                .toList();
    }

    @Test
    void the_project_s_own_agreements_are_right() {
        assertThat(AgreementCheck.of(OURS).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "relationship: on-a-journey-it-operates | relationship: on-roll-at-the-school | a.yaml:25: 'school-urn' must be there",
                "consent: needed | consent: needed\\nprovider-ods-code: RXX | a.yaml:27: 'provider-ods-code' must be there",
                "retention: Until | school-urn: 12 # | a.yaml:27: 'school-urn' must be a text",
                "owner: Head of SEND, Northshire Council | '' | a.yaml:2: 'owner' is missing",
                "consent: needed | consent: sometimes | a.yaml:26: 'consent' must be one of: needed, refusal-honoured",
                "- allergy | - alergy | a.yaml:14: 'categories.6' must be one of: name, birth-date",
                "until: 2027-08-31 | until: soon | a.yaml:29: 'until' is not written as it must be (a date such as",
                "until: 2027-08-31 | until: 2027-02-30 | a.yaml:29: 'until' is no day of the calendar",
                "until: 2027-08-31 | until: 2024-08-31 | a.yaml:29: 'until' lies before 'from'",
                "consent: needed | consent: needed\\npriority: 1 | a.yaml:27: 'priority' is no setting of this file",
                "consent: needed | consent: needed\\nid: again | a.yaml:27: this is not YAML",
                "article: 6(1)(e) | article: 6(1)(z) | a.yaml:21: 'lawful-basis.article' must be one of",
                "consent: needed | consent: needed\\nschool-urn: \"12\" | a.yaml:27: 'school-urn' is not written as it must be (six digits",
                "consent: needed | consent: needed\\nprovider-ods-code: rxx12 | is not written as it must be (capital letters and digits)",
                "owner: Head of SEND, Northshire Council | owner: \" \" | a.yaml:30: 'owner' is not written as it must be (some words)",
                "products: [transport-plan] | products: [] | a.yaml:6: 'products' must not be empty",
                "products: [transport-plan] | products: [transport-plan, healthcare-plan] | a.yaml:6: 'healthcare-plan' is for whoever",
                "products: [transport-plan] | products: [transport-plan, send-cohort] | a.yaml:25: the product send-cohort, alone",
                "relationship: on-a-journey-it-operates | relationship: no-child-is-named | a.yaml:25: 'small-numbers' must be there",
                "recipient: redwing-travel | recipient: Redwing Travel | a.yaml:3: 'recipient' is not written as it must be (lower-case letters",
                "title: Transport healthcare plans for Redwing Travel | title: [a] | a.yaml:4: 'title' must be a text"
            })
    void what_is_wrong_is_told_with_file_and_line(String from, String to, String message) throws IOException {
        assertThat(checked(from, to.replace("\\n", "\n")))
                .anySatisfy(p -> assertThat(p).contains(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[education, identifier, provenance] | [education, name] | 8: 'name' names a child: without it, or with 'form: person-level'",
                "[education, identifier, provenance] | [birth-date, education] | 8: 'birth-date' names a child",
                "[education, identifier, provenance] | [education, address] | 8: 'address' names a child",
                "form: pseudonymised | form: hashed | 7: 'form' must be one of: pseudonymised, person-level",
                "products: [send-record] | products: [send-record, healthcare-plan] | 14: the product send-record, alone, goes with",
                "relationship: in-the-cohort | relationship: the-council-itself | 7: 'form' is for the product send-record, and",
                "relationship: in-the-cohort | relationship: the-council-itself | 14: the product send-record, alone, goes with"
            })
    void who_the_children_are_is_not_told_in_rows_unless_the_agreement_says_so(String from, String to, String message)
            throws IOException {
        String text = Files.readString(OURS.resolve("northshire-icb-send-record.yaml"));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve("a.yaml"), text.replace(from, to));

        assertThat(AgreementCheck.of(folder).problems())
                .anySatisfy(problem ->
                        assertThat(problem.line() + ": " + problem.message()).startsWith(message));
        Files.writeString(
                folder.resolve("a.yaml"),
                text.replace("form: pseudonymised", "form: person-level").replace("[education,", "[education, name,"));
        assertThat(AgreementCheck.of(folder).problems()).isEmpty();
    }

    @Test
    void two_agreements_for_one_recipient_and_product_are_refused() throws IOException {
        for (String name : List.of("a.yaml", "b.yaml")) {
            Files.copy(OURS.resolve("redwing-travel-transport.yaml"), folder.resolve(name));
        }
        assertThat(AgreementCheck.of(folder).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "id 'redwing-travel-transport' stands in a.yaml already",
                        "transport-plan to redwing-travel stands in a.yaml already");
    }

    @Test
    void only_yaml_files_are_agreements_and_the_version_of_each_is_that_of_its_text() throws IOException {
        String text = Files.readString(OURS.resolve("redwing-travel-transport.yaml"));
        Files.writeString(folder.resolve("a.yaml"), text);
        Files.writeString(folder.resolve("notes.txt"), "Ask the Head of SEND.");
        List<AgreementFile> first = AgreementCheck.of(folder).files();
        Files.writeString(folder.resolve("a.yaml"), text + "# looked at again\n");

        assertThat(first).hasSize(1);
        assertThat(version(first))
                .hasSize(64)
                .isNotEqualTo(version(AgreementCheck.of(folder).files()));
    }

    private static String version(List<AgreementFile> files) {
        return files.get(0).agreement().orElseThrow().version();
    }

    @Test
    void a_school_s_or_provider_s_number_is_what_ties_it_to_children() throws IOException {
        String text = Files.readString(OURS.resolve("redwing-travel-transport.yaml"));
        Files.writeString(
                folder.resolve("a.yaml"),
                text.replace(
                        "relationship: on-a-journey-it-operates",
                        "relationship: on-roll-at-the-school\nschool-urn: \"123456\""));

        assertThat(AgreementCheck.of(folder)
                        .files()
                        .get(0)
                        .agreement()
                        .orElseThrow()
                        .knownAs())
                .contains("123456");
    }

    @Test
    void a_folder_that_is_not_there_and_a_file_that_is_not_text_are_problems() throws IOException {
        assertThat(AgreementCheck.of(folder.resolve("none")).problems()).hasSize(1);
        Files.write(folder.resolve("a.yaml"), new byte[] {(byte) 0xff, 1});
        assertThat(AgreementCheck.of(folder).problems())
                .extracting(Problem::message)
                .containsExactly("this file is not UTF-8 text");
    }

    @Test
    void a_file_that_is_not_in_place_is_checked_against_those_that_are(@TempDir Path elsewhere) throws IOException {
        Files.copy(OURS.resolve("redwing-travel-transport.yaml"), folder.resolve("a.yaml"));
        Path next = Files.copy(OURS.resolve("redwing-travel-transport.yaml"), elsewhere.resolve("a.yaml"));
        Path another = Files.copy(next, elsewhere.resolve("b.yaml"));

        assertThat(AgreementCheck.of(folder).with(next).problems()).isEmpty();
        assertThat(AgreementCheck.of(folder).with(another).problems()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-28 | ",
                "2026-12-31 | ",
                "2027-01-01 | 31: was to be reviewed by 2026-12-31; ask its owner: Head of SEND, Northshire Council",
                "2027-07-02 | 29: ends with 2027-08-31: from then on nothing is shared under it, and what was shared is recalled",
                "2027-09-01 | 29: ended on 2027-08-31: nothing is shared under it any more"
            })
    void what_ends_within_60_days_or_was_to_be_reviewed_is_said_with_its_line(LocalDate day, String warning)
            throws IOException {
        Files.copy(OURS.resolve("redwing-travel-transport.yaml"), folder.resolve("a.yaml"));
        List<String> said = AgreementCheck.of(folder).warnings(Agreement.startOf(day)).stream()
                .map(w -> w.line() + ": " + w.message())
                .toList();
        if (warning == null) {
            assertThat(said).isEmpty();
        } else {
            assertThat(said).contains(warning);
        }
    }
}
