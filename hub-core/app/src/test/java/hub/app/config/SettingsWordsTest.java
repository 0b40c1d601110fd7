package hub.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings are held against the connector's own schema, and what is wrong is said by file, line and name, never with the value. */
class SettingsWordsTest {

    private static final String CANARY = "Quillfeather";

    private static final SettingsSchema SCHEMA = SettingsSchema.of("""
            {
              "type": "object",
              "additionalProperties": false,
              "required": ["directory"],
              "properties": {
                "directory": { "title": "Folder of the crew", "type": "string", "minLength": 1, "examples": ["data/in"] },
                "most": { "title": "Largest file", "type": "integer", "minimum": 1, "maximum": 9, "examples": [5] },
                "order": { "title": "Order", "type": "string", "enum": ["by-name", "by-time"] },
                "password": { "title": "Password", "type": "string", "format": "password" },
                "partner": { "title": "Partner", "type": "string", "format": "uri" },
                "hosts": { "title": "Hosts", "type": "array", "items": { "type": "string" } },
                "recipients": {
                  "type": "object",
                  "additionalProperties": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["folder"],
                    "properties": { "folder": { "title": "Folder", "type": "string", "examples": ["data/out"] } }
                  }
                }
              }
            }
            """);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            most: 5                              | 2: "settings.directory" is missing: Folder of the crew, such as data/in
            directry: Quillfeather               | 3: unknown setting "settings.directry": did you mean "directory"?
            colour: Quillfeather                 | 3: unknown setting "settings.colour": there is directory, hosts, most, order, partner, password, recipients
            directory: 7                         | 3: "settings.directory" must be a text: put quotes round it if it looks like a number, such as data/in
            directory: ""                        | 3: "settings.directory" must not be empty, such as data/in
            most: Quillfeather                   | 3: "settings.most" must be a whole number, such as 5
            most: 10                             | 3: "settings.most" must be 9 or less, such as 5
            order: Quillfeather                  | 3: "settings.order" must be one of by-name, by-time
            password: Quillfeather               | 3: "settings.password" must not hold the secret itself: keep it in the environment or in a file, and write env:NAME or file:PATH
            partner: not Quillfeather            | 3: "settings.partner" must be written as a uri
            hosts: [a, 1]                        | 3: "settings.hosts.1" must be a text: put quotes round it if it looks like a number
            recipients: { one: { foldr: x } }    | 3: unknown setting "settings.recipients.one.foldr": did you mean "folder"?
            recipients: { one: {} }              | 3: "settings.recipients.one.folder" is missing: Folder, such as data/out
            recipients: 4                        | 3: "settings.recipients" must be a group of settings
            """)
    void what_is_wrong_is_said_with_its_line_and_what_to_do_and_never_with_the_value(String line, String message)
            throws IOException {
        SettingsFile file = file("connector: tiny\nsettings:\n  " + line + "\n");

        assertThatThrownBy(() -> file.check("settings", SCHEMA)).isInstanceOfSatisfying(Fault.class, fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.CONFIGURATION);
            assertThat(fault.getMessage().lines()).contains("config/connectors/town.yaml:" + message);
            assertThat(fault.getMessage()).doesNotContain(CANARY);
        });
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_in_the_order_of_the_file() throws IOException {
        SettingsFile file = file("""
                connector: tiny
                settings:
                  most: 0
                  recipients:
                    one:
                      title: x
                  ordr: by-name
                """);

        assertThatThrownBy(() -> file.check("settings", SCHEMA)).hasMessage("""
                config/connectors/town.yaml:2: "settings.directory" is missing: Folder of the crew, such as data/in
                config/connectors/town.yaml:3: "settings.most" must be 1 or more, such as 5
                config/connectors/town.yaml:5: "settings.recipients.one.folder" is missing: Folder, such as data/out
                config/connectors/town.yaml:6: unknown setting "settings.recipients.one.title": there is folder
                config/connectors/town.yaml:7: unknown setting "settings.ordr": did you mean "order"?""");
    }

    @Test
    void what_keeps_to_the_schema_passes_and_a_secret_is_named() throws IOException {
        SettingsFile file = file("""
                connector: tiny
                settings: { directory: in, most: 9, order: by-time, password: "env:TINY_PASSWORD" }
                """);

        assertThatCode(() -> file.check("settings", SCHEMA)).doesNotThrowAnyException();
    }

    @Test
    void a_file_without_the_block_lacks_what_the_schema_requires() throws IOException {
        assertThatThrownBy(() -> file("connector: tiny\n").check("settings", SCHEMA))
                .hasMessage("config/connectors/town.yaml:1: \"settings.directory\" is missing: Folder of the crew,"
                        + " such as data/in");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type": "object", "properties": 7
            {"type": "object", "properties": {"a": {"$ref": "https://partner.example/other.json"}}}
            {"type": "object", "properties": {"a": {"type": "string", "pattern": "("}}}
            """)
    void a_schema_that_cannot_be_used_or_asks_elsewhere_is_a_defect_of_the_connector(String schema) {
        assertThatThrownBy(() -> SettingsSchema.of(schema))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.DEFECT))
                .hasMessageContaining("no JSON Schema that can be used");
    }

    private SettingsFile file(String text) throws IOException {
        Path file = folder.resolve("config/connectors/town.yaml");
        Files.createDirectories(file.getParent());
        return new SettingsFile(new Home(folder), Files.writeString(file, text));
    }
}
