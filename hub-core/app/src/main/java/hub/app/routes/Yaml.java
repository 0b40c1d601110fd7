package hub.app.routes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML 1.2 as plain data: no types, no aliases, no duplicate keys, no great depth or length. */
final class Yaml {

    /** Far more than a screen. */
    private static final int MAX_LENGTH = 200_000;

    private static final int MAX_DEPTH = 40;
    private static final Set<Tag> PLAIN = Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);

    /** A file that is not plain YAML. */
    static final class NotPlain extends Exception {

        private static final long serialVersionUID = 1L;
        private final int line;

        NotPlain(int line, String message) {
            super(message);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    private Yaml() {}

    static YamlValue parse(String text) throws NotPlain {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(MAX_LENGTH).build();
        try {
            refuseAliasesAndDepth(new Parse(settings).parseString(text));
            Node root =
                    new Compose(settings).composeString(text).orElseThrow(() -> new NotPlain(1, "the file is empty"));
            return value(lineOf(root), root);
        } catch (MarkedYamlEngineException e) {
            throw new NotPlain(e.getProblemMark().map(Yaml::line).orElse(1), "not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new NotPlain(1, "not YAML of at most " + MAX_LENGTH + " characters");
        }
    }

    private static void refuseAliasesAndDepth(Iterable<Event> events) throws NotPlain {
        int depth = 0;
        for (Event event : events) {
            int line = event.getStartMark().map(Yaml::line).orElse(1);
            if (event instanceof AliasEvent) {
                throw new NotPlain(line, "an alias (*name) may not be used: write the value out");
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > MAX_DEPTH) {
                throw new NotPlain(line, "nested deeper than " + MAX_DEPTH + " levels");
            }
        }
    }

    private static YamlValue value(int line, Node node) throws NotPlain {
        if (!PLAIN.contains(node.getTag())) {
            throw new NotPlain(line, "a type tag (" + node.getTag().getValue() + ") may not be used");
        }
        if (node instanceof MappingNode mapping) {
            return YamlValue.map(line, fields(mapping));
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlValue> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(value(lineOf(item), item));
            }
            return YamlValue.list(line, items);
        }
        return YamlValue.text(line, ((ScalarNode) node).getValue());
    }

    private static Map<String, YamlValue> fields(MappingNode mapping) throws NotPlain {
        Map<String, YamlValue> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new NotPlain(lineOf(tuple.getKeyNode()), "a key must be a word");
            }
            if (fields.put(key.getValue(), value(lineOf(key), tuple.getValueNode())) != null) {
                throw new NotPlain(lineOf(key), "\"" + key.getValue() + "\" stands twice in one block");
            }
        }
        return fields;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(Yaml::line).orElse(1);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }
}
