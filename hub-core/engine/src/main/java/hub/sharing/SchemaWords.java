package hub.sharing;

import com.networknt.schema.Error;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What a schema error says, in words for the person who wrote the file. */
final class SchemaWords {

    private SchemaWords() {}

    /** The line to look at: of the key itself where it is one too many. */
    static int line(Error error, YamlText yaml) {
        String where = error.getInstanceLocation().toString();
        String key = where + "/" + error.getProperty();
        return yaml.lines().containsKey(key) ? yaml.line(key) : yaml.line(where);
    }

    static String sentence(Error error) {
        String where =
                error.getInstanceLocation().toString().replaceFirst("^/", "").replace('/', '.');
        return switch (error.getKeyword()) {
            case "required" -> "'" + error.getProperty() + "' is missing";
            case "additionalProperties" -> "'" + error.getProperty() + "' is no setting of this file";
            case "enum" -> "'" + where + "' must be one of: " + choices(error.getSchemaNode());
            case "type" -> "'" + where + "' must be " + kind(error.getSchemaNode());
            case "pattern" -> "'" + where + "' is not written as it must be (" + form(error.getSchemaNode()) + ")";
            case "minItems" -> "'" + where + "' must not be empty";
            case "uniqueItems" -> "'" + where + "' names something twice";
            default -> "'" + where + "' does not keep to the rule '" + error.getKeyword() + "'";
        };
    }

    private static String choices(JsonNode allowed) {
        return StreamSupport.stream(allowed.spliterator(), false)
                .map(JsonNode::stringValue)
                .collect(Collectors.joining(", "));
    }

    private static String kind(JsonNode type) {
        return switch (type.stringValue()) {
            case "array" -> "a list";
            case "object" -> "a group of settings";
            default -> "a text";
        };
    }

    private static String form(JsonNode pattern) {
        String form = pattern.stringValue();
        if (form.contains("\\d")) {
            return "a date such as 2026-09-01";
        }
        if (form.contains("0-9]{6}")) {
            return "six digits between quotation marks";
        }
        if (form.contains("A-Z")) {
            return "capital letters and digits";
        }
        return form.contains("a-z") ? "lower-case letters, digits and hyphens" : "some words";
    }
}
