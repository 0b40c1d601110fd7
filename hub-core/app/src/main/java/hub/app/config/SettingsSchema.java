package hub.app.config;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.PatternFormat;
import hub.connector.Fault;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What may be set, as a connector says it in its {@code settings.schema.json}; a secret there has the format {@code password}. */
public final class SettingsSchema {

    static final String SECRET = "password";

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final JsonNode said;
    private final Schema schema;

    private SettingsSchema(JsonNode said, Schema schema) {
        this.said = said;
        this.schema = schema;
    }

    /** @throws Fault of kind {@link Fault.Kind#DEFECT} if it is not a JSON Schema that can be used without asking elsewhere */
    public static SettingsSchema of(String json) {
        try {
            JsonNode said = JsonMapper.shared().readTree(json);
            Schema schema = registry().getSchema(json, InputFormat.JSON);
            schema.initializeValidators();
            return new SettingsSchema(said, schema);
        } catch (RuntimeException e) {
            throw Fault.defect("its settings.schema.json is no JSON Schema that can be used: tell its provider", e);
        }
    }

    /** Formats are more than notes, and one of them is ours: a secret is named and never written. */
    private static SchemaRegistry registry() {
        Dialect dialect = Dialect.builder(DIALECT, Dialects.getDraft202012())
                .format(PatternFormat.of(SECRET, "^(env|file):.+$", "a reference"))
                .build();
        return SchemaRegistry.withDialect(
                dialect,
                registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
    }

    /** One thing that may be set. @param title a few words for people */
    public record Setting(String name, String title, boolean required, String example) {}

    /** Everything that may be set at the top, in the order of the schema. */
    public List<Setting> settings() {
        return said.path("properties").properties().stream()
                .map(property -> new Setting(
                        property.getKey(),
                        property.getValue().path("title").asString(""),
                        requires(property.getKey()),
                        SettingsWords.example(property.getValue())))
                .toList();
    }

    private boolean requires(String name) {
        return said.path("required").valueStream().anyMatch(each -> name.equals(each.asString("")));
    }

    /** What is wrong with a block of a file, by line. */
    List<Problem> problems(String file, YamlTree yaml, String block) {
        JsonPointer where = JsonPointer.empty().appendProperty(block);
        JsonNode settings = yaml.root().at(where);
        Collection<Error> errors =
                schema.validate(settings.isObject() ? settings : JsonNodeFactory.instance.objectNode());
        SettingsWords words = new SettingsWords(said, block, errors);
        return errors.stream()
                .filter(words::isNews)
                .map(error -> new Problem(file, yaml.line(where.append(words.place(error))), words.sentence(error)))
                .sorted(Comparator.comparingInt(Problem::line))
                .toList();
    }
}
