package hub.table;

import hub.connector.Reader.Extent;
import hub.model.LocalId;
import hub.model.NhsNumber;
import hub.model.PersonName;
import hub.model.RecordType;
import hub.model.Upn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Makes a mapping of a mapping file that keeps to the schema. Finds everything wrong, not only the first. */
final class MappingCompiler {

    private final MappingText text;
    private final JsonNode tree;
    private final ColumnTable columns;
    private final BindingCompiler bindings;

    MappingCompiler(MappingText text, String source) {
        this.text = text;
        this.tree = text.tree();
        this.columns = new ColumnTable(text, source);
        this.bindings = new BindingCompiler(text, columns);
    }

    Mapping compile() {
        Optional<Mapping.SetAside> setAside = setAside();
        List<Object> asAt = asAt();
        Optional<ChildMapping> child = child();
        List<RecordMapping> records = records(child.isPresent());
        if (setAside.isEmpty()) {
            columns.checkAllUsed();
        }
        return new Mapping(
                text.file(),
                tree.path("feed").asString(),
                tree.path("title").asString(),
                Extent.valueOf(tree.path("extent").asString().toUpperCase(Locale.ROOT)),
                asAt,
                strings(tree.path("other-layouts")),
                columns.columns(),
                strings(tree.path("ignored-columns")).stream().map(Header::same).toList(),
                tree.has("other-columns"),
                child,
                records,
                setAside);
    }

    private Optional<Mapping.SetAside> setAside() {
        if (tree.has("records") == tree.has("set-aside")) {
            text.problem(tree, "a mapping has either records or set-aside");
        }
        JsonNode node = tree.path("set-aside");
        return node.isMissingNode()
                ? Optional.empty()
                : Optional.of(new Mapping.SetAside(
                        node.path("reason").asString(), node.path("because").asString()));
    }

    private List<Object> asAt() {
        List<Object> choices = new ArrayList<>();
        for (JsonNode choice : tree.path("as-at").values()) {
            String name = choice.asString();
            if (name.startsWith("column:")) {
                columns.find(choice, name.substring("column:".length())).ifPresent(index -> {
                    Class<?> type = columns.columns().get(index).conversion().type();
                    if (type != LocalDate.class && type != Instant.class) {
                        text.problem(choice, "a column that says as at when a row holds is a date or a date-time");
                    }
                    choices.add(index);
                });
            } else {
                choices.add(name);
            }
        }
        return choices;
    }

    private Optional<ChildMapping> child() {
        JsonNode child = tree.path("child");
        if (child.isMissingNode()) {
            return Optional.empty();
        }
        List<Integer> numbers = new ArrayList<>();
        column(child, "nhs-number", NhsNumber.class).ifPresent(numbers::add);
        column(child, "upn", Upn.class).ifPresent(numbers::add);
        return Optional.of(new ChildMapping(
                numbers,
                column(child, "local-id", LocalId.class).orElse(-1),
                column(child, "local-id-system", String.class).orElse(-1),
                bindings.binding(
                        child.path("birth-date"), new Shape("birth-date", true, false, false, LocalDate.class)),
                bindings.binding(child.path("name"), new Shape("name", true, false, false, PersonName.class))));
    }

    private Optional<Integer> column(JsonNode child, String name, Class<?> type) {
        return child.has(name) ? columns.find(child.path(name), type, false) : Optional.empty();
    }

    private List<RecordMapping> records(boolean child) {
        List<RecordMapping> records = new ArrayList<>();
        for (JsonNode node : tree.path("records").values()) {
            type(node).ifPresent(type -> {
                if (type.aboutChild() != child) {
                    text.problem(
                            node,
                            child
                                    ? "a " + type.text() + " is not about one child: take child away"
                                    : "a " + type.text()
                                            + " is about a child: say under child which columns point at it");
                }
                Assembly assembly = new Assembly(type.recordClass());
                records.add(new RecordMapping(
                        type,
                        key(node.path("key")),
                        assembly,
                        bindings.record(node.path("fields"), assembly.shapes(), type.text())));
            });
        }
        return records;
    }

    private Optional<RecordType> type(JsonNode record) {
        try {
            return Optional.of(RecordType.of(record.path("type").asString()));
        } catch (IllegalArgumentException e) {
            text.problem(record.path("type"), e.getMessage());
            return Optional.empty();
        }
    }

    /** Splits {@code {journey_id}/{upn|nhs_number}} at its braces: every second piece names columns. */
    private KeyTemplate key(JsonNode key) {
        List<KeyTemplate.Part> parts = new ArrayList<>();
        String[] pieces = key.asString().split("[{}]", -1);
        if (pieces.length % 2 == 0 || pieces.length == 1) {
            text.problem(key, "a key names at least one column in braces: {SourceID}");
        }
        for (int i = 0; i < pieces.length; i++) {
            if (i % 2 == 1) {
                List<Integer> places = Stream.of(pieces[i].split("\\|"))
                        .flatMap(name -> columns.find(key, name.strip()).stream())
                        .toList();
                parts.add(new KeyTemplate.Part("", places));
            } else if (!pieces[i].isEmpty()) {
                parts.add(new KeyTemplate.Part(pieces[i], List.of()));
            }
        }
        return new KeyTemplate(parts);
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
