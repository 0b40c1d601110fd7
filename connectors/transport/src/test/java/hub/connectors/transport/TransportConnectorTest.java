package hub.connectors.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import hub.connector.ConnectorContext;
import hub.connector.Fault;
import hub.connector.Health;
import hub.connector.OpenConnector;
import hub.model.OrganisationId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransportConnectorTest {

    @TempDir
    private Path home;

    private TransportSettings settings;

    @BeforeEach
    void folders() throws IOException {
        for (String feed : List.of("journeys", "passengers", "crew", "training", "acknowledgements")) {
            Files.createDirectories(home.resolve("in").resolve(feed));
        }
        Path fleet = Files.createDirectories(home.resolve("fleet"));
        settings = new TransportSettings(
                home.resolve("in"),
                null,
                Map.of("northshire-fleet", RecipientSettings.inFolder(fleet, "Northshire Fleet")));
    }

    @Test
    void it_opens_with_its_four_tables_its_acknowledgements_and_its_writer() {
        try (OpenConnector open = new TransportConnector().open(settings, context())) {
            assertThat(open.readers()).containsOnlyKeys("journeys", "passengers", "crew", "training");
            assertThat(open.receiptReaders()).containsOnlyKeys("acknowledgements");
            assertThat(open.writers()).containsOnlyKeys("transport-plan");
            assertThat(open.health().isWell()).isTrue();
        }
    }

    @Test
    void it_names_every_folder_that_is_missing_and_says_what_to_do() throws IOException {
        Files.delete(home.resolve("in/crew"));
        Files.delete(home.resolve("fleet"));

        Health health = new Folders(settings).health();
        assertThat(health.problem()).contains(Fault.Kind.CONFIGURATION);
        assertThat(health.message())
                .contains(
                        home.resolve("in/crew").toString(),
                        home.resolve("fleet").toString(),
                        "create it");
    }

    @Test
    void a_file_where_a_folder_should_be_is_no_folder() throws IOException {
        Files.delete(home.resolve("fleet"));
        Files.writeString(home.resolve("fleet"), "");

        assertThat(new Folders(settings).health().isWell()).isFalse();
    }

    @Test
    void it_does_not_open_on_missing_folders() throws IOException {
        Files.delete(home.resolve("in/journeys"));

        assertThatThrownBy(() -> new TransportConnector().open(settings, context()))
                .hasMessageContaining(home.resolve("in/journeys").toString())
                .asInstanceOf(type(Fault.class))
                .extracting(Fault::kind)
                .isEqualTo(Fault.Kind.CONFIGURATION);
    }

    @Test
    void settings_that_lack_something_say_what_to_add() {
        assertThatThrownBy(() -> new TransportSettings(null, null, Map.of())).hasMessageContaining("directory");
        assertThatThrownBy(() -> new RecipientSettings(null, "Fleet", null)).hasMessageContaining("folder");
        assertThatThrownBy(() -> new RecipientSettings(home, " ", null)).hasMessageContaining("title");
        assertThat(new TransportSettings(home, null, null).recipients()).isEmpty();
    }

    private ConnectorContext context() {
        return new ConnectorContext(
                OrganisationId.of("northshire-transport"), home.resolve("mappings"), Clock.systemUTC());
    }
}
