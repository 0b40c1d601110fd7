package hub.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.connector.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretReferenceTest {

    @TempDir
    Path folder;

    record Settings(String user, Secret password) {}

    @Test
    void a_secret_is_fetched_from_the_file_that_the_setting_names_and_shown_by_nothing() throws IOException {
        Files.writeString(folder.resolve("depot-password"), "Quillfeather\n");

        Settings settings = bind("password: file:depot-password");

        assertThat(settings.password().reveal()).isEqualTo("Quillfeather");
        assertThat(settings.toString()).contains("(secret)").doesNotContain("Quillfeather");
    }

    @Test
    void a_secret_is_fetched_from_the_environment() throws IOException {
        assertThat(bind("password: env:PATH").password().reveal()).isEqualTo(System.getenv("PATH"));
    }

    @Test
    void routes_may_use_it_by_name() throws IOException {
        Files.writeString(folder.resolve("depot-password"), "Quillfeather");

        assertThat(RecordSettings.flatten(bind("password: file:depot-password")))
                .containsEntry("password", "Quillfeather");
    }

    @Test
    void one_that_stands_in_the_settings_is_refused_and_not_shown() {
        assertThatThrownBy(() -> bind("password: Quillfeather"))
                .isInstanceOf(Fault.class)
                .hasMessageStartingWith("town.yaml:2: ")
                .hasMessageContaining("a secret may not stand in a file of settings: write env:NAME or file:PATH")
                .hasMessageNotContaining("Quillfeather");
    }

    @Test
    void one_that_is_not_where_the_setting_says_is_named() {
        assertThatThrownBy(() -> bind("password: file:nowhere"))
                .hasMessageContaining("the file of a secret cannot be read");
        assertThatThrownBy(() -> bind("password: env:TOUCAN_NO_SUCH"))
                .hasMessageContaining("no variable TOUCAN_NO_SUCH");
    }

    private Settings bind(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("town.yaml"), "user: depot\n" + line + "\n");
        return new SettingsFile(new Home(folder), file).bind("", Settings.class);
    }
}
