package hub.table;

import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.NodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The text of a mapping file, and what is found wrong in it, by line. */
final class MappingText {

    private static final YAMLMapper STRICT = new YAMLMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    private final String file;
    private final List<String> lines;
    private final List<Problem> problems = new ArrayList<>();
    private final JsonNode tree;

    MappingText(String file, String text) {
        this.file = file;
        lines = text.lines().toList();
        tree = parse(text);
        if (isWell() && !tree.isObject()) {
            problems.add(new Problem(file, 1, "this is no mapping: it starts with feed: and the feed's name"));
        }
    }

    private JsonNode parse(String text) {
        try {
            STRICT.readTree(text);
            return NodeReader.builder().locationAware().build().readTree(text, InputFormat.YAML);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            problems.add(new Problem(file, at == null ? 0 : at.getLineNr(), "this is no YAML: " + firstLine(e)));
            return MissingNode.getInstance();
        }
    }

    private static String firstLine(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
    }

    String file() {
        return file;
    }

    JsonNode tree() {
        return tree;
    }

    boolean isWell() {
        return problems.isEmpty();
    }

    List<Problem> problems() {
        return problems.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }

    void problem(JsonNode at, String message) {
        problems.add(new Problem(file, line(at), message));
    }

    /** A problem of a property, on the line where its name stands: a value in block style starts a line later. */
    void problem(JsonNode at, String property, String message) {
        int line = line(at.path(property).isMissingNode() ? at : at.path(property));
        for (int i = line; i > Math.max(0, line - 3); i--) {
            if (lines.get(i - 1).contains(property)) {
                line = i;
                break;
            }
        }
        problems.add(new Problem(file, line, message));
    }

    private int line(JsonNode node) {
        TokenStreamLocation at = JsonNodes.tokenStreamLocationOf(node);
        return at == null ? 0 : Math.min(at.getLineNr(), lines.size());
    }
}
