package hub.app.connectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.app.config.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectorFilesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void home() throws IOException {
        Files.createDirectories(folder.resolve("config/connectors"));
    }

    @Test
    void a_file_names_a_source_its_connector_and_its_settings_and_paths_begin_at_home() throws IOException {
        ConnectorInstance<?> instance =
                read("town-folder.yaml", "connector: folder\nsettings:\n  directory: data/in\n");

        assertThat(instance).hasToString("town-folder (folder)");
        assertThat(instance.settings())
                .isEqualTo(new FolderConnector.Settings(folder.resolve("data/in"), folder.resolve("data/in/out")));
    }

    @Test
    void routes_may_use_the_settings_by_name_and_nothing_else() throws IOException {
        ConnectorInstance<?> instance =
                read("town-folder.yaml", "connector: folder\nsettings:\n  directory: /srv/in\n");

        assertThat(instance.placeholders()).isEqualTo(Map.of("directory", "/srv/in", "out", "/srv/in/out"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            town.yaml   | connector: foldr         | config/connectors/town.yaml: no connector is called "foldr": did you mean "folder"?
            town.yaml   | settings.directory: x    | config/connectors/town.yaml: "connector" is missing: name the connector that talks to this system
            town.yaml   | connecter: folder        | config/connectors/town.yaml:1: unknown setting "connecter": did you mean "connector"?
            town.yaml   | connector: folder        | config/connectors/town.yaml: a folder needs a directory: name the folder that holds the files
            Town!.yaml  | connector: folder        | config/connectors/Town!.yaml: the file's name must be the source's id
            """)
    void what_is_wrong_is_named(String file, String text, String message) {
        assertThatThrownBy(() -> read(file, text)).hasMessageStartingWith(message);
    }

    @Test
    void an_unknown_setting_is_named_with_its_line() {
        assertThatThrownBy(() -> read("town.yaml", "connector: folder\nsettings:\n  directory: x\n  owt: y\n"))
                .hasMessage("config/connectors/town.yaml:4: unknown setting \"settings.owt\": did you mean \"out\"?");
    }

    private ConnectorInstance<?> read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("config/connectors").resolve(name), text);
        return new ConnectorFiles(new Home(folder), new InstalledConnectors(folder.resolve("data/connectors")))
                .read(file);
    }
}
