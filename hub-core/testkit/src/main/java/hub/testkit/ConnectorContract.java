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
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A connector says who it is and what it needs, and leaves nothing behind. */
public abstract class ConnectorContract {

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

    protected abstract ConnectorSubject subject();

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
        try (InputStream in = connector().getClass().getResourceAsStream("settings.schema.json")) {
            return JsonMapper.shared()
                    .readTree(Objects.requireNonNull(in, "settings.schema.json").readAllBytes());
        } catch (IOException e) {
            throw new AssertionError("settings.schema.json beside the connector's class cannot be read", e);
        }
    }

    private Connector<?> connector() {
        return bench().connector();
    }

    private Bench bench() {
        return new Bench(subject(), home);
    }
}
