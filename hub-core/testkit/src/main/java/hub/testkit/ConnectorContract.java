package hub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import hub.connector.Connector;
import hub.connector.ConnectorDescription;
import hub.connector.Fault;
import hub.connector.OpenConnector;
import hub.model.RecordType;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A connector says who it is and what it needs, and leaves nothing behind. */
public abstract class ConnectorContract extends Contract {

    private static final String[] HUB = {
        "hub.app..",
        "hub.audit..",
        "hub.delivery..",
        "hub.identity..",
        "hub.intake..",
        "hub.product..",
        "hub.sharing..",
        "hub.store.."
    };

    @TempDir
    Path home;

    @Test
    void it_is_found_by_its_one_entry() {
        assertThat(ConnectorSource.find(subject().id())).hasSize(1);
    }

    @Test
    void it_says_who_it_is() {
        ConnectorDescription<?> description = connector().description();

        assertThat(description.id()).isEqualTo(subject().id()).matches("[a-z][a-z0-9-]*");
        assertThat(description.title()).isNotBlank();
        assertThat(description.version()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(description.spiVersion()).isNotBlank();
    }

    /** The pages and the lists of connectors are made from what it says. */
    @Test
    void it_says_which_record_types_it_reads_and_whether_it_writes() throws IOException {
        ConnectorDescription<?> description = connector().description();
        try (OpenConnector open = bench().open()) {
            List<RecordType> made = subject().samples().stream()
                    .map(sample -> ReadWhole.of(open.readers().get(sample.reader()), sample.input()))
                    .flatMap(read -> read.submissions().stream())
                    .map(submission -> submission.record().type())
                    .distinct()
                    .toList();

            assertThat(description.reads()).as("toucan.reads").containsExactlyInAnyOrderElementsOf(made);
            assertThat(description.writes().isEmpty())
                    .as("toucan.writes")
                    .isEqualTo(open.writers().isEmpty());
        }
    }

    @Test
    void every_setting_is_described_with_an_example() {
        JsonNode properties = schema().path("properties");

        assertThat(properties.propertyNames()).containsExactlyInAnyOrderElementsOf(settingNames());
        for (JsonNode setting : properties.values()) {
            assertThat(setting.path("title").asString("")).isNotBlank();
            assertThat(setting.path("description").asString("")).isNotBlank();
            assertThat(setting.path("type").asString("")).isNotBlank();
            assertThat(setting.path("examples").isEmpty()).isFalse();
        }
    }

    @Test
    void a_setting_that_nobody_described_is_an_error() {
        assertThat(schema().path("additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void a_setting_that_holds_a_secret_is_marked_as_one() {
        schema().findValues("properties").forEach(ConnectorContract::marked);
    }

    private static void marked(JsonNode properties) {
        for (Map.Entry<String, JsonNode> setting : properties.properties()) {
            if (setting.getKey().matches("(?i).*(password|passphrase|secret|token|private-key).*")) {
                assertThat(setting.getValue().path("format").asString("")).isEqualTo("password");
            }
        }
    }

    @Test
    void a_setting_it_cannot_do_without_is_missed_by_name() throws IOException {
        for (JsonNode required : schema().path("required")) {
            Map<String, Object> settings = bench().settings();
            settings.remove(required.asString());

            assertThatThrownBy(() -> bench().open(settings))
                    .isInstanceOfAny(IllegalArgumentException.class, Fault.class)
                    .hasMessageContaining(required.asString());
        }
    }

    @Test
    void it_offers_what_its_samples_need_and_no_name_that_a_route_cannot_say() throws IOException {
        try (OpenConnector open = bench().open()) {
            assertThat(open.readers().keySet())
                    .containsAll(
                            subject().samples().stream().map(Sample::reader).toList());
            assertThat(open.readers().keySet()).allMatch(name -> name.matches("[a-z][a-z0-9-]*"));
            assertThat(open.writers().keySet()).allMatch(name -> name.matches("[a-z][a-z0-9-]*"));
            assertThat(open.receiptReaders().keySet()).allMatch(name -> name.matches("[a-z][a-z0-9-]*"));
        }
    }

    @Test
    void closing_leaves_no_thread() throws IOException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        bench().open().close();

        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> !before.contains(thread) && thread.isAlive())
                        .map(Thread::getName))
                .isEmpty();
    }

    @Test
    void it_uses_nothing_of_the_hub_but_the_contract_and_the_language() {
        URL classes =
                connector().getClass().getProtectionDomain().getCodeSource().getLocation();

        ArchConfiguration.withThreadLocalScope(settings -> {
            settings.setResolveMissingDependenciesFromClassPath(false);
            ArchRuleDefinition.noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(HUB)
                    .check(new ClassFileImporter().importUrl(classes));
        });
    }

    private Set<String> settingNames() {
        RecordComponent[] components = connector().description().settings().getRecordComponents();
        return Arrays.stream(components).map(SettingsBinding::name).collect(Collectors.toSet());
    }

    private JsonNode schema() {
        return SettingsSchema.of(connector()).root();
    }

    private Connector<?> connector() {
        return bench().connector();
    }

    private Bench bench() {
        return new Bench(subject(), home);
    }
}
