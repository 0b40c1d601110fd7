package hub.sharing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import hub.count.Scheme;
import hub.model.DataCategory;
import hub.model.OrganisationId;
import hub.model.SendRecord;
import hub.model.SharedHealthcarePlan;
import hub.sharing.Agreement.ConsentRule;
import hub.sharing.Agreement.Form;
import hub.sharing.Agreement.LawfulBasis;
import hub.sharing.Agreement.Relationship;
import hub.store.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * One file of {@code config/agreements}, read and checked.
 *
 * @param agreement empty if there is any problem
 */
record AgreementFile(Path file, String text, Optional<Agreement> agreement, List<Problem> problems) {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(AgreementFile.class.getResourceAsStream("agreement.schema.json"), InputFormat.JSON);

    /** What else must be said for each relationship that something must be said for. */
    private static final Map<String, String> NUMBERS = Map.of(
            "school-urn", "on-roll-at-the-school",
            "provider-ods-code", "treated-by-the-provider",
            "small-numbers", "no-child-is-named");

    /** The relationship that a product goes with, alone, and that goes with no other product. */
    private static final Map<String, String> ALONE =
            Map.of("send-cohort", "no-child-is-named", SendRecord.NAME, "in-the-cohort");

    static AgreementFile read(Path file, String text) {
        List<Problem> problems = new ArrayList<>();
        try {
            YamlText yaml = YamlText.read(text);
            for (Error error : SCHEMA.validate(yaml.tree())) {
                problems.add(new Problem(file, SchemaWords.line(error, yaml), SchemaWords.sentence(error)));
            }
            if (problems.isEmpty()) {
                problems.addAll(dates(file, yaml));
                problems.addAll(numbers(file, yaml));
                problems.addAll(alone(file, yaml));
                problems.addAll(form(file, yaml));
                problems.addAll(products(file, yaml));
            }
            return new AgreementFile(
                    file,
                    text,
                    problems.isEmpty() ? Optional.of(agreement(yaml.tree(), version(text))) : Optional.empty(),
                    problems);
        } catch (JacksonException e) {
            return new AgreementFile(
                    file,
                    text,
                    Optional.empty(),
                    List.of(new Problem(file, YamlText.line(e), "this is not YAML, or a key stands twice")));
        }
    }

    private static List<Problem> dates(Path file, YamlText yaml) {
        List<Problem> problems = new ArrayList<>();
        for (String field : List.of("from", "until", "review-by")) {
            try {
                date(yaml.tree(), field);
            } catch (DateTimeException e) {
                problems.add(new Problem(file, yaml.line("/" + field), "'" + field + "' is no day of the calendar"));
            }
        }
        if (problems.isEmpty() && date(yaml.tree(), "until").isBefore(date(yaml.tree(), "from"))) {
            problems.add(new Problem(file, yaml.line("/until"), "'until' lies before 'from'"));
        }
        return problems;
    }

    /** A relationship for which more must be said has that, and no other has it. */
    private static List<Problem> numbers(Path file, YamlText yaml) {
        List<Problem> problems = new ArrayList<>();
        String relationship = text(yaml.tree(), "relationship");
        NUMBERS.forEach((field, of) -> {
            if (yaml.tree().has(field) != of.equals(relationship)) {
                problems.add(new Problem(
                        file,
                        yaml.line(yaml.tree().has(field) ? "/" + field : "/relationship"),
                        "'" + field + "' must be there for the relationship " + of + ", and for no other"));
            }
        });
        return problems;
    }

    /** What is about the cohort and what is about a child's care never stand in one agreement. */
    private static List<Problem> alone(Path file, YamlText yaml) {
        List<Problem> problems = new ArrayList<>();
        Set<String> products = texts(yaml.tree(), "products");
        String relationship = text(yaml.tree(), "relationship");
        ALONE.forEach((product, goesWith) -> {
            if (relationship.equals(goesWith) ? !products.equals(Set.of(product)) : products.contains(product)) {
                problems.add(new Problem(
                        file,
                        yaml.line("/relationship"),
                        "the product " + product + ", alone, goes with the relationship " + goesWith
                                + ", and no other does"));
            }
        });
        return problems;
    }

    /** Rows about children are named by tokens, and by nothing else, unless the agreement says otherwise. */
    private static List<Problem> form(Path file, YamlText yaml) {
        List<Problem> problems = new ArrayList<>();
        boolean rows = text(yaml.tree(), "relationship").equals(ALONE.get(SendRecord.NAME));
        if (!rows && yaml.tree().has("form")) {
            problems.add(new Problem(
                    file, yaml.line("/form"), "'form' is for the product " + SendRecord.NAME + ", and for no other"));
        }
        if (rows && form(yaml.tree()) == Form.PSEUDONYMISED) {
            List<String> categories = yaml.tree()
                    .get("categories")
                    .valueStream()
                    .map(JsonNode::stringValue)
                    .toList();
            for (String category : categories) {
                if (Form.NAMING.contains(DataCategory.valueOf(constant(category)))) {
                    problems.add(new Problem(
                            file,
                            yaml.line("/categories/" + categories.indexOf(category)),
                            "'" + category + "' names a child: without it, or with 'form: person-level' if the"
                                    + " recipient may know who the children are"));
                }
            }
        }
        return problems;
    }

    private static Form form(JsonNode tree) {
        return tree.has("form") ? Form.valueOf(constant(text(tree, "form"))) : Form.PSEUDONYMISED;
    }

    /** Whoever only drives a child needs the transport plan, and no more. */
    private static List<Problem> products(Path file, YamlText yaml) {
        boolean drives = text(yaml.tree(), "relationship").equals("on-a-journey-it-operates");
        return drives && texts(yaml.tree(), "products").contains(SharedHealthcarePlan.NAME)
                ? List.of(new Problem(
                        file,
                        yaml.line("/products"),
                        "'" + SharedHealthcarePlan.NAME
                                + "' is for whoever treats or teaches the child: give an operator the transport-plan"))
                : List.of();
    }

    private static Agreement agreement(JsonNode tree, String version) {
        JsonNode basis = tree.get("lawful-basis");
        return new Agreement(
                text(tree, "id"),
                OrganisationId.of(text(tree, "recipient")),
                text(tree, "title"),
                text(tree, "purpose"),
                texts(tree, "products"),
                texts(tree, "categories").stream()
                        .map(c -> DataCategory.valueOf(constant(c)))
                        .collect(Collectors.toSet()),
                new LawfulBasis(
                        text(basis, "article"), text(basis, "health-condition"), text(basis, "confidentiality")),
                text(tree, "statutory-function"),
                Relationship.valueOf(constant(text(tree, "relationship"))),
                AgreementTie.knownAs(tree),
                ConsentRule.valueOf(constant(text(tree, "consent"))),
                text(tree, "retention"),
                date(tree, "from"),
                date(tree, "until"),
                text(tree, "owner"),
                date(tree, "review-by"),
                version,
                Optional.ofNullable(tree.get("small-numbers")).flatMap(scheme -> Scheme.of(scheme.stringValue())),
                form(tree));
    }

    private static String version(String text) {
        return CanonicalJson.hex(CanonicalJson.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(JsonNode tree, String field) {
        return tree.get(field).stringValue();
    }

    private static Set<String> texts(JsonNode tree, String field) {
        return StreamSupport.stream(tree.get(field).spliterator(), false)
                .map(JsonNode::stringValue)
                .collect(Collectors.toSet());
    }

    private static LocalDate date(JsonNode tree, String field) {
        return LocalDate.parse(text(tree, field));
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
