package hub.table;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The JSON Schema of mapping files. Its messages are put in our own words. */
final class MappingSchema {

    private final Schema schema;

    MappingSchema() {
        try (InputStream in = MappingSchema.class.getResourceAsStream("/hub/table/mapping.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mapping that the text describes; empty when the text's problems are too grave to go on. */
    Optional<Mapping> compile(MappingText text, String source) {
        if (text.isWell()) {
            check(text);
        }
        return text.isWell() ? Optional.of(new MappingCompiler(text, source).compile()) : Optional.empty();
    }

    private void check(MappingText text) {
        for (Error error : schema.validate(text.tree())) {
            JsonNode at = error.getInstanceNode();
            if (error.getKeyword().equals("additionalProperties")) {
                text.problem(at, error.getProperty(), "there is no \"" + error.getProperty() + "\" here");
            } else {
                text.problem(at, message(error));
            }
        }
    }

    private static String message(Error error) {
        String where = error.getInstanceLocation().getNameCount() == 0
                ? "the file"
                : error.getInstanceLocation().getName(-1);
        return switch (error.getKeyword()) {
            case "required" -> "\"" + error.getProperty() + "\" is missing";
            case "enum" -> where + " must be one of " + values(error);
            case "type" -> where + " must be of type " + values(error);
            case "pattern" ->
                where + " must be written like " + error.getSchemaNode().asString();
            default -> where + " is empty or not of the form that the mapping's schema asks for";
        };
    }

    private static String values(Error error) {
        JsonNode allowed = error.getSchemaNode();
        return allowed.isArray()
                ? allowed.valueStream().map(JsonNode::asString).collect(Collectors.joining(" or "))
                : allowed.asString();
    }
}
