package hub.connectors.liquidlogic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.connector.Reader;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiquidlogicConnectorTest {

    @TempDir
    Path folder;

    @Test
    void every_feed_is_a_complete_extract() {
        assertThat(Extracts.open(folder).readers()).containsOnlyKeys(Extracts.FEEDS);
        assertThat(Extracts.open(folder).readers().values())
                .extracting(Reader::extent)
                .containsOnly(Reader.Extent.SNAPSHOT);
    }

    @Test
    void a_missing_folder_is_a_matter_of_configuration_and_is_named() {
        Path missing = folder.resolve("missing");

        assertThat(Extracts.open(missing).health()).satisfies(health -> {
            assertThat(health.problem()).contains(Fault.Kind.CONFIGURATION);
            assertThat(health.message()).contains(missing.toString(), "directory");
        });
    }

    @Test
    void settings_without_a_directory_are_refused() {
        assertThatThrownBy(() -> new LiquidlogicSettings(null, null)).hasMessageContaining("directory");
        assertThatThrownBy(() -> new LiquidlogicSettings(Path.of(""), null)).hasMessageContaining("directory");
    }

    @Test
    void a_councils_own_mapping_stands_for_ours() throws Exception {
        Path mappings = Files.createDirectory(folder.resolve("mappings"));
        try (InputStream ours = LiquidlogicConnector.class.getResourceAsStream("/mappings/enrolments.yaml")) {
            String own = new String(ours.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(mappings.resolve("enrolments.yaml"), own.replace("class_name", "Tutor group"));
        }
        String extract = Extracts.sampleText("enrolments").replace("class_name", "TUTOR GROUP");

        assertThat(Extracts.open(folder)
                        .readers()
                        .get("enrolments")
                        .read(Extracts.text("enrolments", extract))
                        .next())
                .isPresent();
    }
}
