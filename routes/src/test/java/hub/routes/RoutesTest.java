package hub.routes;

import static org.assertj.core.api.Assertions.assertThat;

import hub.app.camel.RunningConnector;
import hub.app.run.ConnectorState;
import hub.audit.LedgerRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every route carries what it is there for, with the real connectors and the real hub. */
class RoutesTest {

    private static final int CHILDREN = 200;

    @TempDir
    static Path home;

    private static HubAtWork hub;

    @BeforeAll
    static void the_council_is_taken_in_and_shared() throws IOException {
        hub = HubAtWork.start(home, CHILDREN);
        hub.settle();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void every_route_file_is_running() throws IOException {
        Set<String> running = hub.hub().connectors().stream()
                .flatMap(connector -> connector.running().map(RunningConnector::routes).stream())
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.walk(home.resolve("routes"))) {
            assertThat(running).hasSize((int) files.filter(Files::isRegularFile).count());
        }
        assertThat(hub.hub().connectors())
                .allMatch(connector -> connector.reason().isEmpty());
    }

    @Test
    void each_connector_runs_in_a_context_of_its_own() {
        assertThat(hub.hub().connectors())
                .extracting(ConnectorState::instance)
                .extracting(instance -> instance.source().value())
                .containsExactly(
                        "northshire-liquidlogic",
                        "northshire-nhs",
                        "northshire-schools",
                        "northshire-sen2",
                        "northshire-transport");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "northshire-liquidlogic children",
                "northshire-liquidlogic identifiers",
                "northshire-liquidlogic contacts",
                "northshire-liquidlogic consents",
                "northshire-liquidlogic ehc-plans",
                "northshire-liquidlogic enrolments",
                "northshire-nhs healthcare-plans",
                "northshire-schools establishments",
                "northshire-schools links",
                "northshire-sen2 returns",
                "northshire-transport journeys",
                "northshire-transport passengers",
                "northshire-transport crew",
                "northshire-transport training"
            })
    void a_source_route_takes_its_feed_in(String feed) {
        LedgerRow row = hub.books().ledgers().intake().stream()
                .filter(line -> line.label().equals(feed))
                .findFirst()
                .orElseThrow();

        assertThat(row.terms().get("new")).isPositive();
        assertThat(row.addsUp()).isTrue();
    }

    @Test
    void a_file_that_was_taken_leaves_its_folder() {
        assertThat(hub.files("in", ".csv"))
                .isNotEmpty()
                .allMatch(file -> file.toString().contains("/.done/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"northshire-fleet", "redwing-travel"})
    void a_delivery_route_puts_plans_into_its_recipients_folder_manifest_last(String recipient) {
        long manifests = hub.files("out/" + recipient + "/manifest", ".json").count();

        assertThat(manifests).isPositive();
        assertThat(hub.files("out/" + recipient + "/plans", ".pdf")).hasSize((int) manifests);
        assertThat(hub.files("out/" + recipient, ".part")).isEmpty();
    }

    @Test
    void the_acknowledgement_route_turns_what_waits_for_an_answer_into_received() throws IOException {
        String rows = hub.files("out/redwing-travel/manifest", ".json")
                .map(file -> file.getFileName().toString().replace(".json", ""))
                .map(key -> key + ",Y,receipt-1,2026-11-22T08:00:00Z")
                .collect(Collectors.joining("\n"));

        hub.drop(
                "in/transport/acknowledgements",
                "acknowledgements-20261122T0800.csv",
                "key,accepted,reference,at\n" + rows + "\n");
        hub.settle();

        LedgerRow row = hub.books().ledgers().deliveries().stream()
                .filter(line -> line.label().startsWith("redwing-travel")
                        && line.terms().getOrDefault("received", 0L) > 0)
                .findFirst()
                .orElseThrow();
        assertThat(row.terms().get("received")).isEqualTo(rows.lines().count());
        assertThat(row.terms().get("waiting")).isZero();
    }

    @Test
    void the_same_files_again_change_nothing_and_say_so() throws IOException {
        Path taken = hub.files("in/transport/crew/.done", ".csv").findFirst().orElseThrow();

        hub.drop("in/transport/crew", taken.getFileName().toString(), Files.readString(taken));
        hub.settle();

        assertThat(hub.said()).contains("taken before, nothing changed");
    }
}
