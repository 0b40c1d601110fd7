package hub.connectors.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Connector;
import hub.connector.ConnectorContext;
import hub.connector.Fault;
import hub.connector.OpenConnector;
import hub.connector.Reader;
import hub.model.OrganisationId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectorTest {

    @Test
    void it_is_found_as_a_service_and_reads_changes() {
        List<Connector<?>> found = ServiceLoader.load(Connector.class).stream()
                .<Connector<?>>map(ServiceLoader.Provider::get)
                .filter(NhsFhirConnector.class::isInstance)
                .toList();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).description().id()).isEqualTo("nhs-fhir");
    }

    @Test
    void it_opens_over_a_folder_and_says_when_the_folder_is_gone(@TempDir Path folder) throws IOException {
        try (OpenConnector open = open(folder)) {
            assertThat(open.health().isWell()).isTrue();
            assertThat(open.readers().get("healthcare-plans").extent()).isEqualTo(Reader.Extent.CHANGES);
            Files.delete(folder);
            assertThat(open.health().problem()).contains(Fault.Kind.CONFIGURATION);
            Files.createDirectory(folder);
        }
    }

    @Test
    void a_folder_that_is_not_there_is_refused_at_the_start(@TempDir Path folder) {
        assertThatThrownBy(() -> open(folder.resolve("none")))
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.kind()).isEqualTo(Fault.Kind.CONFIGURATION));
    }

    @Test
    void settings_that_cannot_work_say_what_to_change() {
        assertThatThrownBy(() -> settings(Path.of("in"), 0)).hasMessageContaining("maximumDocumentBytes");
        assertThat(settings(Path.of("in"), null).maximumBytes()).isEqualTo(8 << 20);
    }

    @Test
    void recipients_need_an_address_under_which_the_council_numbers_its_plans() {
        var server = new ReceivingServer(URI.create("https://fhir.example/R4"), null);

        assertThatThrownBy(() -> new NhsFhirSettings(null, null, null, null, Map.of("riverside-nhs", server)))
                .hasMessageContaining("plan-identifier-system");
        assertThatThrownBy(() -> new ReceivingServer(URI.create("http://fhir.example/R4"), null))
                .hasMessageContaining("https://");
    }

    private static NhsFhirSettings settings(Path folder, @Nullable Integer largest) {
        return new NhsFhirSettings(folder, largest, null, null, Map.of());
    }

    private static OpenConnector open(Path folder) {
        return new NhsFhirConnector()
                .open(
                        settings(folder, null),
                        new ConnectorContext(OrganisationId.of("northshire-nhs"), folder, Clock.systemUTC()));
    }
}
