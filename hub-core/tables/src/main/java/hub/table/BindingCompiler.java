package hub.table;

import hub.model.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Ties the fields of a mapping to the components of a record; what does not fit is a problem, by line. */
final class BindingCompiler {

    private static final Binding NOTHING = new Binding.OfConstant(Known.notRecorded());

    private final MappingText text;
    private final ColumnTable columns;

    BindingCompiler(MappingText text, ColumnTable columns) {
        this.text = text;
        this.columns = columns;
    }

    /** One binding for each component of the record, in order. */
    List<Binding> record(JsonNode fields, List<Shape> shapes, String what) {
        Set<String> names = shapes.stream().map(Shape::name).collect(Collectors.toSet());
        for (String name : fields.propertyNames()) {
            if (!names.contains(name)) {
                text.problem(
                        fields,
                        name,
                        "a " + what + " has no \"" + name + "\"; it has: "
                                + shapes.stream().map(Shape::name).collect(Collectors.joining(", ")));
            }
        }
        return shapes.stream().map(shape -> component(fields, shape, what)).toList();
    }

    private Binding component(JsonNode fields, Shape shape, String what) {
        JsonNode field = fields.path(shape.name());
        if (field.isMissingNode() && !shape.known() && !shape.many() && shape.element() != String.class) {
            text.problem(fields, "a " + what + " needs its " + shape.name());
        }
        return binding(field, shape);
    }

    /** The binding of a field that may be missing. */
    Binding binding(JsonNode field, Shape shape) {
        if (field.isMissingNode()) {
            return NOTHING;
        }
        return shape.many() ? several(field, shape) : one(field, shape.element(), false);
    }

    private Binding several(JsonNode field, Shape shape) {
        List<Binding> items = new ArrayList<>();
        for (JsonNode item : field.isArray() ? field.values() : List.of(field)) {
            items.add(one(item, shape.element(), true));
        }
        return new Binding.OfSeveral(items, shape.set());
    }

    private Binding one(JsonNode field, Class<?> element, boolean many) {
        if (field.isString()) {
            return columns.find(field, element, many)
                    .<Binding>map(Binding.OfColumn::new)
                    .orElse(NOTHING);
        }
        if (field.isInt() && element == Integer.class) {
            return new Binding.OfConstant(Known.of(field.asInt()));
        }
        if (field.isObject() && element.isRecord()) {
            Assembly assembly = new Assembly(element);
            List<Binding> parts = record(field, assembly.shapes(), Shape.word(element.getSimpleName()));
            return new Binding.OfParts(assembly, parts, columnsOf(field).collect(Collectors.joining(", ")));
        }
        text.problem(field, "a column's name is needed here" + (element.isRecord() ? ", or its parts by name" : ""));
        return NOTHING;
    }

    private static Stream<String> columnsOf(JsonNode field) {
        return field.isContainer()
                ? field.valueStream().flatMap(BindingCompiler::columnsOf)
                : Stream.of(field.asString());
    }
}
