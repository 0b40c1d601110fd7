package hub.app.config;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A YAML file as a tree, and the line on which each part of it stands.
 *
 * @param lines by JSON pointer; the first line is 1
 */
record YamlTree(JsonNode root, Map<String, Integer> lines) {

    private static final YAMLMapper YAML = new YAMLMapper();

    /** @throws JacksonException if it is not YAML */
    static YamlTree read(String text) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = YAML.createParser(text)) {
            while (parser.nextToken() != null) {
                lines.putIfAbsent(
                        parser.streamReadContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        }
        return new YamlTree(YAML.readTree(text), lines);
    }

    /** The line of a part, or of what it would stand in; 0 if that is not there either. */
    int line(JsonPointer part) {
        Integer line = lines.get(part.toString());
        return line != null ? line : part.matches() ? 0 : line(part.head());
    }
}
