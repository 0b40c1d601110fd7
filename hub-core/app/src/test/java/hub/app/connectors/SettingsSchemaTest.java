package hub.app.connectors;

import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Connector;
import hub.connector.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a connector's archive says of its settings is what its record of settings takes. */
class SettingsSchemaTest {

    static Stream<Connector<?>> connectors() {
        return ServiceLoader.load(Connector.class).stream()
                .<Connector<?>>map(Provider::get)
                .filter(connector -> connector.getClass().getName().startsWith("hub.connectors."));
    }

    @ParameterizedTest
    @MethodSource("connectors")
    void every_setting_is_described_and_no_other(Connector<?> connector) throws IOException {
        Map<String, RecordComponent> components = Arrays.stream(
                        connector.description().settings().getRecordComponents())
                .collect(Collectors.toMap(SettingsSchemaTest::kebab, Function.identity()));
        JsonNode schema = schema(connector);

        assertThat(schema.path("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(components.keySet());
        assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
        schema.path("properties").properties().forEach(property -> {
            JsonNode said = property.getValue();
            assertThat(said.propertyNames()).as(property.getKey()).contains("title", "description", "type", "examples");
            assertThat(said.path("format").asString("").equals("password"))
                    .as(property.getKey() + " is a secret")
                    .isEqualTo(components.get(property.getKey()).getType() == Secret.class);
        });
    }

    private static JsonNode schema(Connector<?> connector) throws IOException {
        try (InputStream file = connector.getClass().getResourceAsStream("settings.schema.json")) {
            return JsonMapper.shared().readTree(file);
        }
    }

    private static String kebab(RecordComponent component) {
        return component.getName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase();
    }
}
