package hub.routes;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.camel.dsl.yaml.YamlRoutesBuilderLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every Kamelet and route of the tree opens in Camel's visual tools, and says there what a person needs to know. */
class VisualToolsTest {

    private static final Schema CAMEL = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(
                    YamlRoutesBuilderLoader.class.getResourceAsStream("/schema/camelYamlDsl.json"), InputFormat.JSON);

    static List<Path> routes() {
        return Stream.concat(
                        Tree.files("routes", ".camel.yaml").stream(), Tree.files("connectors", ".camel.yaml").stream())
                .toList();
    }

    static List<Path> kamelets() {
        return Tree.files("connectors", ".kamelet.yaml");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void a_route_keeps_to_camels_schema_and_has_an_id_and_a_description(Path file) {
        JsonNode routes = Tree.yaml(file);

        assertThat(CAMEL.validate(routes)).isEmpty();
        routes.forEach(route -> assertThat(route.path("route").propertyNames()).contains("id", "description"));
    }

    @Test
    void camels_schema_refuses_a_step_that_camel_does_not_know() {
        JsonNode wrong = JsonMapper.shared()
                .readTree(
                        "[{\"route\":{\"from\":{\"uri\":\"direct:a\",\"steps\":[{\"sned\":{\"uri\":\"direct:b\"}}]}}}]");

        assertThat(CAMEL.validate(wrong)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void the_steps_of_a_kamelet_keep_to_camels_schema(Path file) {
        JsonNode from = Tree.yaml(file).path("spec").path("template").path("from");

        assertThat(CAMEL.validate(JsonMapper.shared().valueToTree(List.of(Map.of("from", from)))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void a_kamelet_has_a_title_a_description_and_a_kind_and_is_named_as_its_file(Path file) {
        JsonNode kamelet = Tree.yaml(file);

        assertThat(kamelet.path("metadata").path("name").asString("") + ".kamelet.yaml")
                .isEqualTo(file.getFileName().toString());
        assertThat(kamelet.path("metadata")
                        .path("labels")
                        .path("camel.apache.org/kamelet.type")
                        .asString(""))
                .isIn("source", "sink", "action");
        assertThat(kamelet.path("spec").path("definition").propertyNames())
                .contains("title", "description", "type", "properties");
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void every_property_of_a_kamelet_is_described_and_is_required_or_has_a_default_or_can_be_left_out(Path file) {
        JsonNode definition = Tree.yaml(file).path("spec").path("definition");
        List<String> required = definition
                .path("required")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        String template = Tree.yaml(file).path("spec").path("template").toString();

        definition.path("properties").properties().forEach(property -> {
            assertThat(property.getValue().propertyNames())
                    .as(property.getKey())
                    .contains("title", "description", "type", "example");
            assertThat(required.contains(property.getKey())
                            || property.getValue().has("default")
                            || template.contains("{{?" + property.getKey() + "}}"))
                    .as(property.getKey() + " is required, or has a default, or can be left out")
                    .isTrue();
            if (property.getKey().matches("(?i).*(password|secret|passphrase|token(?!endpoint)|privatekey).*")) {
                assertThat(property.getValue().path("format").asString(""))
                        .as(property.getKey())
                        .isEqualTo("password");
            }
        });
    }
}
