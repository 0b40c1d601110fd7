package hub.app.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hub.connector.Fault;
import hub.testkit.Damage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is written into a file of settings, it is bound, or somebody is told that it is a matter of configuration. */
class SettingsFuzzTest {

    private static final int TRIES = 300;
    private static final SettingsSchema SCHEMA = SettingsSchema.of("""
            {"type": "object", "additionalProperties": false, "properties": {
              "directory": {"title": "Folder", "type": "string"}, "most": {"title": "Most", "type": "integer"},
              "recipients": {"type": "object", "additionalProperties": {"type": "object"}}}}
            """);
    private static final String GOOD = """
            # The council's children's systems.
            connector: town
            settings:
              directory: data/in
              most: 7
              recipients:
                depot: { folder: "data/out" }
            """;

    @TempDir
    static Path folder;

    /** Two keys and a block, as a file for a connector has them. */
    record Head(@Nullable String connector, @Nullable Map<String, Object> settings) {}

    @FuzzTest
    void bytes_are_bound_or_a_matter_of_configuration(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("town.yaml"), bytes);
        try {
            SettingsFile settings = new SettingsFile(new Home(folder), file);
            settings.bind("", Head.class);
            settings.check("settings", SCHEMA);
        } catch (Fault fault) {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.CONFIGURATION);
        }
    }

    @Test
    void damage_to_good_settings_is_told_and_never_an_accident() throws IOException {
        Damage damage = new Damage(42);
        for (int i = 0; i < TRIES; i++) {
            bytes_are_bound_or_a_matter_of_configuration(damage.anywhere(GOOD.getBytes(UTF_8)));
        }
    }
}
