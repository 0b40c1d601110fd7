package hub.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "run --help",
                "demo-data --help",
                "check --help",
                "agreements --help",
                "agreements list --help",
                "agreements check --help",
                "agreements stop --help",
                "agreements resume --help",
                "consent --help",
                "consent list --help",
                "consent record --help",
                "consent withdraw --help",
                "explain --help",
                "journal --help",
                "audit --help",
                "audit verify --help",
                "quarantine --help",
                "quarantine list --help",
                "quarantine show --help",
                "quarantine replay --help",
                "review --help",
                "review list --help",
                "review link --help",
                "review accept --help",
                "review reject --help"
            })
    void every_command_has_help(String words) {
        Typed typed = Typed.toucan(words.split(" "));

        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).contains("Usage: toucan");
    }

    @ParameterizedTest(name = "toucan {0}")
    @CsvSource(delimiter = '|', textBlock = """
            runn                            | Unmatched argument at index 0: 'runn'
            run --port many                 | Invalid value for option '--port'
            run --port 70000                | --port: a port is a number from 0 to 65535
            agreements stop depot           | Missing required option: '--reason=TEXT'
            consent list                    | Missing required option: '--child=ID'
            consent withdraw --child 1      | Missing required option: '--consent=KEY'
            journal                         | Missing required option: '--child=ID'
            explain --child child-1         | Missing required option: '--recipient=R'
            quarantine                      | Missing required subcommand
            quarantine show                 | Missing required parameter: 'ID'
            review link 1                   | Missing required option: '--child=ID'
            """)
    void a_command_that_is_not_understood_ends_with_2_and_says_what_to_try(String words, String message) {
        Typed typed = Typed.toucan(words.split(" "));

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains(message).contains("--help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run --once", "check", "journal --child child-1", "quarantine list"})
    void a_folder_that_is_no_home_is_refused_with_what_to_do(String words) {
        Typed typed = Typed.toucan(folder, words.split(" "));

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err())
                .isEqualToIgnoringNewLines("toucan: no hub lives in " + folder
                        + ": config/application.yaml is missing or cannot be read."
                        + " Give the folder that holds config/ and routes/ with --home");
    }

    @Test
    void a_question_to_a_hub_that_never_ran_says_so() throws IOException {
        Typed typed = Typed.toucan(Homes.make(folder, 5), "journal", "--child", "child-1");

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).contains("no hub has run in " + folder + " yet: start it with \"toucan run\"");
    }

    @Test
    void check_finds_nothing_wrong_in_the_checkout() throws IOException {
        Typed typed = Typed.toucan(Homes.make(folder, 5), "check");

        assertThat(typed.out().lines().filter(line -> !line.startsWith("warning: ")))
                .containsExactly("All is well.");
        assertThat(typed.exit()).isZero();
    }

    @Test
    void check_names_everything_that_is_wrong_with_file_and_line() throws IOException {
        Path home = Homes.make(folder, 5);
        Files.copy(
                home.resolve("config/connectors/northshire-nhs.yaml"), home.resolve("config/connectors/hub-desk.yaml"));
        change("config/connectors/northshire-nhs.yaml", "directory:", "directry:");
        change("routes/transport/crew.camel.yaml", "hub:intake?reader=crew", "file:/tmp/copies");
        change("config/agreements/redwing-travel-transport.yaml", "purpose:", "porpoise:");
        change("config/precedence.yaml", "contact:", "contract:");

        Typed typed = Typed.toucan(home, "check");

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.out())
                .contains(
                        "config/connectors/northshire-nhs.yaml:4: unknown setting \"settings.directry\": did you mean \"directory\"?")
                .contains("config/connectors/hub-desk.yaml: this is the name of the hub's own desk")
                .contains("routes/transport/crew.camel.yaml:10: \"file:…\" may not be used here")
                .contains("config/agreements/redwing-travel-transport.yaml:")
                .contains("there is no record type or component 'contract'")
                .contains("Wrong: ");
    }

    @Test
    void a_wrong_configuration_is_refused_at_start() throws IOException {
        Path home = Homes.make(folder, 5);
        change("config/application.yaml", "recipients:", "recipient:");

        Typed typed = Typed.toucan(home, "run", "--once");

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err())
                .contains("unknown setting")
                .contains("did you mean \"recipients\"?")
                .doesNotContain("\tat ");
    }

    @Test
    void a_missing_folder_is_refused_at_start_with_what_to_do() throws IOException {
        Path home = Homes.make(folder, 5);
        Files.createDirectories(home.resolve("data/in"));

        Typed typed = Typed.toucan(home, "run", "--once");

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err())
                .contains("config/connectors/northshire-transport.yaml: there is no folder")
                .contains("create it");
    }

    private void change(String file, String right, String wrong) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(right);
        Files.writeString(path, text.replace(right, wrong));
    }
}
