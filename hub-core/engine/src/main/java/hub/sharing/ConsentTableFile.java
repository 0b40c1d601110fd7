package hub.sharing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import hub.connector.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads {@code config/consent-precedence.yaml}. */
public final class ConsentTableFile {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ConsentTableFile.class.getResourceAsStream("consent-precedence.schema.json"), InputFormat.JSON);

    private ConsentTableFile() {}

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} that lists what is wrong, each with its line */
    public static ConsentTable read(Path file) {
        List<Problem> problems = new ArrayList<>();
        try {
            YamlText yaml = YamlText.read(Files.readString(file));
            SCHEMA.validate(yaml.tree())
                    .forEach(error -> problems.add(
                            new Problem(file, SchemaWords.line(error, yaml), SchemaWords.sentence(error))));
            if (problems.isEmpty()) {
                problems.addAll(twice(file, yaml));
            }
            if (problems.isEmpty()) {
                return table(file, yaml);
            }
        } catch (IOException e) {
            problems.add(new Problem(file, 1, "cannot be read; it must be there, in UTF-8"));
        } catch (JacksonException e) {
            problems.add(new Problem(file, YamlText.line(e), "this is not YAML, or a key stands twice"));
        }
        throw Fault.configuration(
                problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
    }

    private static List<Problem> twice(Path file, YamlText yaml) {
        Set<String> seen = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        int place = 0;
        for (JsonNode row : yaml.tree().get("rows")) {
            String id = row.get("row").stringValue();
            if (!seen.add(id)) {
                problems.add(new Problem(file, yaml.line("/rows/" + place), "row '" + id + "' stands here twice"));
            }
            place++;
        }
        return problems;
    }

    private static ConsentTable table(Path file, YamlText yaml) {
        List<ConsentTable.Row> rows = new ArrayList<>();
        for (JsonNode row : yaml.tree().get("rows")) {
            try {
                rows.add(row(row));
            } catch (DateTimeException e) {
                int line = yaml.line("/rows/" + rows.size());
                throw Fault.configuration(
                        new Problem(file, line, "a date of this row is no day of the calendar").toString());
            }
        }
        return new ConsentTable(rows);
    }

    private static ConsentTable.Row row(JsonNode row) {
        Map<Aspect, Set<String>> when = new EnumMap<>(Aspect.class);
        row.get("when").properties().forEach(e -> when.put(Aspect.valueOf(constant(e.getKey())), words(e.getValue())));
        String id = row.get("row").stringValue();
        return new ConsentTable.Row(
                id,
                when,
                Weight.valueOf(constant(row.get("counts").stringValue())),
                new Reason("consent-" + id, row.get("because").stringValue()),
                new Spell(date(row, "from"), date(row, "until")));
    }

    private static Set<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::stringValue)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<LocalDate> date(JsonNode row, String field) {
        return Optional.ofNullable(row.get(field)).map(JsonNode::stringValue).map(LocalDate::parse);
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
