package hub.app.config;

import com.networknt.schema.Error;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * What the errors of a settings file say, in words for the person who wrote it: which setting, what it must be, and what to do. Never the
 * value, which may be a secret.
 *
 * @param schema of the block
 * @param block the name of the block in its file
 */
record SettingsWords(JsonNode schema, String block, Collection<Error> errors) {

    /** Where an error stands: the key itself where it is one too many. */
    JsonPointer place(Error error) {
        JsonPointer at = at(error);
        return isUnknown(error) ? at.appendProperty(error.getProperty()) : at;
    }

    private static JsonPointer at(Error error) {
        return JsonPointer.compile(error.getInstanceLocation().toString());
    }

    /** A key that is missing because it is written wrong is told once. */
    boolean isNews(Error error) {
        return !error.getKeyword().equals("required")
                || errors.stream()
                        .filter(SettingsWords::isUnknown)
                        .filter(unknown -> at(unknown).equals(at(error)))
                        .noneMatch(unknown -> meant(unknown).equals(Optional.of(error.getProperty())));
    }

    private static boolean isUnknown(Error error) {
        return error.getKeyword().equals("additionalProperties");
    }

    private Optional<String> meant(Error unknown) {
        return Nearest.find(unknown.getProperty(), known(at(unknown)));
    }

    String sentence(Error error) {
        JsonPointer at = at(error);
        String rule = error.getSchemaNode().asString("");
        return switch (error.getKeyword()) {
            case "additionalProperties" ->
                "unknown setting " + name(place(error)) + Nearest.hint(error.getProperty(), known(at));
            case "required" -> {
                JsonPointer missing = at.appendProperty(error.getProperty());
                yield name(missing) + " is missing" + title(missing) + suchAs(missing);
            }
            case "type" -> must(at, "be " + kind(error.getSchemaNode()));
            case "enum" -> must(at, "be one of " + choices(error.getSchemaNode()));
            case "minimum" -> must(at, "be " + rule + " or more");
            case "maximum" -> must(at, "be " + rule + " or less");
            case "minLength", "minItems", "minProperties" -> must(at, "not be empty");
            case "format" -> must(at, rule.equals(SettingsSchema.SECRET) ? secret() : "be written as a " + rule);
            default -> name(at) + " is not what it must be" + title(at) + suchAs(at);
        };
    }

    private String must(JsonPointer at, String be) {
        return name(at) + " must " + be + suchAs(at);
    }

    private static String secret() {
        return "not hold the secret itself: keep it in the environment or in a file, and write env:NAME or file:PATH";
    }

    private String name(JsonPointer at) {
        return "\"" + block + at.toString().replace('/', '.') + "\"";
    }

    private String title(JsonPointer at) {
        String title = described(at).path("title").asString("");
        return title.isEmpty() ? "" : ": " + title;
    }

    private String suchAs(JsonPointer at) {
        String example = example(described(at));
        return example.isEmpty() ? "" : ", such as " + example;
    }

    /** The first example of a setting that is one value; empty for one without. */
    static String example(JsonNode setting) {
        return setting.path("examples").path(0).asString("");
    }

    private List<String> known(JsonPointer at) {
        return List.copyOf(described(at).path("properties").propertyNames());
    }

    /** What the schema says of a setting; nothing if that is said by rules other than of properties. */
    private JsonNode described(JsonPointer at) {
        JsonNode here = schema;
        for (JsonPointer rest = at; !rest.matches(); rest = rest.tail()) {
            JsonNode property = here.path("properties").path(rest.getMatchingProperty());
            JsonNode other = here.has("items") ? here.path("items") : here.path("additionalProperties");
            here = property.isMissingNode() ? other : property;
        }
        return here;
    }

    private static String choices(JsonNode allowed) {
        return allowed.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    private static String kind(JsonNode type) {
        return switch (type.asString("")) {
            case "array" -> "a list";
            case "object" -> "a group of settings";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            default -> "a text: put quotes round it if it looks like a number";
        };
    }
}
