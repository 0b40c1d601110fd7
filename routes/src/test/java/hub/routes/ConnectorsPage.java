package hub.routes;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Writes the page of connectors from what they say of themselves. */
final class ConnectorsPage {

    private static final String HEAD = """
            # The connectors

            Those that come with the hub, and `example-folder`, which is there to be copied, with their settings (in `config/connectors/<source>.yaml`, below `settings:`) and their Kamelets. Written from their files by `ConnectorsPageTest`; not to be edited.
            """;

    private final StringBuilder page = new StringBuilder(HEAD);

    private ConnectorsPage() {}

    static String write() {
        ConnectorsPage page = new ConnectorsPage();
        Tree.files("connectors", "plugin.properties").stream()
                .filter(file -> file.toString().contains("src/main/resources"))
                .forEach(page::connector);
        return page.page.toString();
    }

    private void connector(Path file) {
        Properties said = properties(file);
        Path module = file;
        while (!Files.exists(module.resolve("pom.xml"))) {
            module = module.getParent();
        }
        String folder = "connectors/" + module.getFileName();
        line("");
        line("## %s (`%s`)".formatted(said.getProperty("toucan.title"), said.getProperty("plugin.id")));
        line("");
        line("%s Version %s, by %s, licence %s. [Its own page](../%s/README.md)."
                .formatted(
                        said.getProperty("plugin.description"),
                        said.getProperty("plugin.version"),
                        said.getProperty("plugin.provider"),
                        said.getProperty("plugin.license"),
                        folder));
        reads(said);
        settings(Tree.yaml(file.resolveSibling("settings.schema.json")));
        mappings(folder);
        Tree.files(folder, ".kamelet.yaml").forEach(kamelet -> kamelet(Tree.yaml(kamelet)));
    }

    private void reads(Properties said) {
        line("");
        line("Reads %s; writes %s."
                .formatted(names(said.getProperty("toucan.reads", "")), names(said.getProperty("toucan.writes", ""))));
    }

    private static String names(String list) {
        return list.isBlank()
                ? "nothing"
                : Stream.of(list.split(","))
                        .map(name -> "`" + name.strip() + "`")
                        .collect(Collectors.joining(", "));
    }

    private void settings(JsonNode schema) {
        table("setting");
        rows("", schema);
    }

    private void rows(String prefix, JsonNode schema) {
        schema.path("properties").properties().forEach(property -> {
            JsonNode said = property.getValue();
            row(prefix + property.getKey(), said, "examples", isIn(schema.path("required"), property.getKey()));
            if (said.has("properties")) {
                rows(prefix + property.getKey() + ".", said);
            }
            if (said.path("additionalProperties").isObject()) {
                rows(prefix + property.getKey() + ".<id>.", said.path("additionalProperties"));
            }
        });
    }

    private void mappings(String folder) {
        List<Path> files = Tree.files(folder + "/src/main", ".yaml").stream()
                .filter(file -> file.getParent().endsWith("mappings"))
                .toList();
        if (!files.isEmpty()) {
            line("");
            line("Mapping files, each of which a council may override in `config/mappings/`: "
                    + String.join(
                            ", ",
                            files.stream()
                                    .map(file -> "`" + file.getFileName() + "`")
                                    .toList()) + ".");
        }
    }

    private void kamelet(JsonNode kamelet) {
        JsonNode definition = kamelet.path("spec").path("definition");
        line("");
        line("**`%s`** %s"
                .formatted(
                        kamelet.path("metadata").path("name").asString(),
                        definition.path("description").asString().strip()));
        table("property");
        definition
                .path("properties")
                .properties()
                .forEach(property -> row(
                        property.getKey(),
                        property.getValue(),
                        "example",
                        isIn(definition.path("required"), property.getKey())));
    }

    private void table(String what) {
        line("");
        line("| " + what + " | what it is | type | when left out | for example |");
        line("|---|---|---|---|---|");
    }

    private void row(String name, JsonNode said, String example, boolean required) {
        JsonNode first = said.path(example).isArray() ? said.path(example).path(0) : said.path(example);
        String secret = said.path("format").asString("").equals("password") ? ", a secret" : "";
        line("| `%s` | %s | %s | %s | %s |"
                .formatted(
                        name,
                        cell(said.path("description").asString().strip()),
                        said.path("type").asString() + secret,
                        leftOut(said, required),
                        first.isObject() ? "" : "`" + cell(first.asString()) + "`"));
    }

    private static String leftOut(JsonNode said, boolean required) {
        if (required) {
            return "it is required";
        }
        return said.has("default") ? "`" + cell(said.path("default").toString()) + "`" : "it is not there";
    }

    /** A bar would end the cell. */
    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static boolean isIn(JsonNode names, String name) {
        return names.valueStream().anyMatch(each -> each.asString().equals(name));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
