package hub.app.connectors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.app.config.Home;
import hub.app.config.HubSettings;
import hub.connector.Checkpoint;
import hub.connector.Delivery;
import hub.connector.Fault;
import hub.connector.Input;
import hub.connector.Note;
import hub.connector.OpenConnector;
import hub.connector.Payload;
import hub.connector.PolledReader;
import hub.connector.ReadItem;
import hub.connector.Reader;
import hub.connector.Reading;
import hub.connector.Recall;
import hub.connector.Receipt;
import hub.connector.Rejected;
import hub.connector.Submission;
import hub.model.Known;
import hub.model.OrganisationId;
import hub.model.Scope;
import hub.model.TransportPlan;
import hub.model.TransportPlanBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A connector compiled against the contract as it was, and never since, goes on doing all that the contract lets it do. */
class KeptArchiveTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final OrganisationId DEPOT = OrganisationId.of("town-depot");
    private static final Scope RUN = Scope.ofJourney("R012-AM");

    @TempDir
    Path home;

    private InstalledConnectors installed;

    @BeforeEach
    void the_kept_archive_is_installed() throws IOException {
        Files.createDirectories(home.resolve("config/connectors"));
        Files.createDirectories(home.resolve("in"));
        Path file = home.resolve("kept-1.0.0.zip");
        try (InputStream kept = getClass().getResourceAsStream("/archives/kept-1.0.0.zip")) {
            Files.copy(kept, file);
        }
        installed = new InstalledConnectors(home.resolve("data/connectors"));
        ConnectorHome where = ConnectorHome.of(new Home(home), HubSettings.NONE);
        installed.use(installed.load(where.check().check(file)));
    }

    @AfterEach
    void let_go() {
        installed.close();
    }

    @Test
    void records_of_several_types_are_read_with_their_notes_and_a_bad_one_is_rejected() throws IOException {
        try (OpenConnector kept = open("open sesame");
                Reading reading = lines(kept, "child contact consent plan crew journey passenger owl")) {
            List<ReadItem> items = all(reading);

            assertThat(items)
                    .filteredOn(Submission.class::isInstance)
                    .map(Submission.class::cast)
                    .allMatch(item -> item.notes().equals(List.of(new Note("kind", "was a word"))))
                    .extracting(item -> item.record().type().text())
                    .containsExactly(
                            "child", "contact", "consent", "healthcare-plan", "crew-member", "journey", "passenger");
            assertThat(items).last().isInstanceOfSatisfying(Rejected.class, owl -> {
                assertThat(owl.reason()).isEqualTo("unknown-kind");
                assertThat(owl.position()).hasToString("lines.txt, row 8, kind");
                assertThat(owl.original().bytes()).isEqualTo("owl".getBytes(UTF_8));
            });
            assertThat(reading.notes()).containsExactly(new Note("", "8 lines"));
            assertThat(kept.readers().get("lines").extent()).isEqualTo(Reader.Extent.SNAPSHOT);
        }
    }

    @ParameterizedTest
    @CsvSource({"torn, REJECTED", "gone, UNAVAILABLE", "broken, DEFECT"})
    void what_fails_while_reading_keeps_its_kind(String line, Fault.Kind kind) throws IOException {
        try (OpenConnector kept = open("open sesame");
                Reading reading = lines(kept, line)) {
            assertThatThrownBy(reading::next)
                    .isInstanceOfSatisfying(
                            Fault.class, fault -> assertThat(fault.kind()).isEqualTo(kind));
        }
    }

    @Test
    void a_secret_reaches_it_and_a_wrong_one_is_a_matter_of_configuration() {
        assertThatThrownBy(() -> open("open barley"))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.CONFIGURATION))
                .hasMessage("the password of town-kept is wrong: ask for another");
    }

    @Test
    void it_says_that_it_is_not_well() throws IOException {
        Files.delete(home.resolve("in"));

        assertThatThrownBy(() -> open("open sesame"))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.UNAVAILABLE))
                .hasMessage("there is no folder: make it");
    }

    @Test
    void it_is_asked_from_where_it_was_asked_last() throws IOException {
        try (OpenConnector kept = open("open sesame");
                Reading reading =
                        ((PolledReader) kept.readers().get("asked")).poll(Optional.of(new Checkpoint("II")))) {
            assertThat(all(reading)).isEmpty();
            assertThat(reading.checkpoint()).contains(new Checkpoint("III"));
        }
    }

    @Test
    void a_plan_and_its_recall_are_written_and_an_answer_is_read() throws IOException {
        TransportPlan plan = TransportPlanBuilder.builder()
                .childCalled(Known.of("Made-up"))
                .allergies(Known.withheld())
                .build();
        Delivery delivery = new Delivery("D-1", "L-1", 2, DEPOT, RUN, plan, "{}".getBytes(UTF_8), "hash", NOON);
        Recall recall = new Recall("R-1", "L-1", 2, DEPOT, RUN, plan.name(), "It has ended.", NOON);
        try (OpenConnector kept = open("open sesame")) {
            assertThat(texts(kept.writers().get("transport-plan").write(delivery)))
                    .containsExactly(
                            "D-1.txt: Made-up, allergies withheld",
                            "D-1.json: {}",
                            "L-1/manifest.txt: town-depot 2 journey:R012-AM hash 2026-11-22T12:00:00Z");
            assertThat(texts(kept.writers().get("transport-plan").write(recall)))
                    .containsExactly("R-1.txt: transport-plan up to 2 of L-1 for town-depot: It has ended."
                            + " 2026-11-22T12:00:00Z journey:R012-AM");
            try (Stream<Receipt> receipts = kept.receiptReaders().get("answers").read(input("D-1\nR-1"))) {
                assertThat(receipts).extracting(Receipt::key).containsExactly("D-1", "R-1");
            }
        }
    }

    private OpenConnector open(String password) throws IOException {
        Files.writeString(home.resolve("secret.txt"), password);
        Path settings = Files.writeString(home.resolve("config/connectors/town-kept.yaml"), """
                connector: kept
                settings:
                  directory: in
                  password: file:secret.txt
                """);
        return new ConnectorFiles(new Home(home), installed).read(settings).open(home, Clock.systemUTC());
    }

    private static Reading lines(OpenConnector kept, String words) {
        return kept.readers().get("lines").read(input(words.replace(' ', '\n')));
    }

    private static Input input(String text) {
        return Input.of("lines.txt", NOON, text.getBytes(UTF_8));
    }

    private static List<ReadItem> all(Reading reading) {
        List<ReadItem> items = new ArrayList<>();
        for (Optional<ReadItem> item = reading.next(); item.isPresent(); item = reading.next()) {
            items.add(item.get());
        }
        return items;
    }

    private static List<String> texts(Payload payload) {
        return payload.parts().stream()
                .map(part -> part.path() + ": " + new String(part.bytes(), UTF_8))
                .toList();
    }
}
