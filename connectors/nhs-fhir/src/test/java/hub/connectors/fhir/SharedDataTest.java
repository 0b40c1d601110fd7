package hub.connectors.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hub.connector.Input;
import hub.model.Child;
import hub.model.Contact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real and published documents, where the shared data lies beside the checkout (or where {@code toucan.shared} says). */
class SharedDataTest {

    private final Reads reads = new Reads();

    @Test
    void every_published_document_is_read_to_its_end_and_what_is_not_taken_has_a_reason() throws IOException {
        for (String folder : List.of("pds", "uk-core/examples", "uk-core/nhs-england/examples")) {
            for (Path file : files(folder)) {
                Outcome outcome = reads.read(Input.of(file));
                assertThat(outcome.items().size() + outcome.notes().size())
                        .as(file.getFileName().toString())
                        .isPositive();
                assertThat(outcome.rejected())
                        .allSatisfy(r -> assertThat(r.message()).isNotBlank());
            }
        }
    }

    @Test
    void the_patients_that_pds_answers_with_are_taken() throws IOException {
        assertThat(children("pds/pds-fhir/patientResponses")).isEqualTo(8);
        assertThat(children("pds/pds-fhir/mavis")).isEqualTo(3);
        // Twenty in each of two searches, one in each of the other fourteen; the compound name's number has a wrong
        // check digit.
        assertThat(children("pds/pds-fhir/searchResponses")).isEqualTo(54);
    }

    @Test
    void the_related_persons_that_pds_answers_with_are_taken() throws IOException {
        Outcome outcome =
                reads.read(Input.of(shared("pds/pds-fhir/relatedPersonResponses/related_person_9000000009.json")));
        assertThat(outcome.rejected()).isEmpty();
        assertThat(outcome.records(Contact.class)).hasSize(2);
    }

    @Test
    void a_restricted_answer_carries_no_address() throws IOException {
        Outcome outcome = reads.read(Input.of(shared("pds/pds-fhir/mavis/restricted-patient-response.json")));
        assertThat(outcome.record(Child.class).address().isPresent()).isFalse();
        assertThat(outcome.record(Child.class).restricted().value()).contains(true);
    }

    private long children(String folder) throws IOException {
        long children = 0;
        for (Path file : files(folder)) {
            children += reads.read(Input.of(file)).records(Child.class).size();
        }
        return children;
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(shared(folder))) {
            return all.filter(file -> file.toString().matches(".*\\.(json|xml)"))
                    .sorted()
                    .toList();
        }
    }

    private static Path shared(String path) {
        Optional<Path> found = Stream.concat(named(), beside())
                .map(root -> root.resolve("data").resolve(path))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(found.isPresent(), "the shared data is not beside this checkout");
        return found.orElseThrow();
    }

    private static Stream<Path> named() {
        return Stream.of(
                        System.getProperty("toucan.shared", ""), System.getenv().getOrDefault("TOUCAN_SHARED", ""))
                .filter(name -> !name.isEmpty())
                .map(Path::of);
    }

    private static Stream<Path> beside() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared"));
    }
}
