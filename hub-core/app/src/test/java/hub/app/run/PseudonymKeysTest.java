package hub.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.app.cli.Homes;
import hub.app.config.Home;
import hub.app.config.HubSettings;
import hub.connector.Fault;
import hub.model.OrganisationId;
import hub.pseudonym.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymKeysTest {

    private static final Audience ICB = new Audience("send-planning", OrganisationId.of("northshire-icb"));
    private static final String KEY = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void make() throws IOException {
        Homes.make(folder, 10);
        file = folder.resolve("keys/northshire-icb.send-planning");
    }

    private PseudonymKeys keys() {
        Home home = Home.at(folder);
        return new PseudonymKeys(home, HubSettings.of(home));
    }

    private void withoutAMadeUpCouncil() throws IOException {
        Path settings = folder.resolve("config/application.yaml");
        Files.writeString(settings, Files.readString(settings).replaceAll("(?s)  demo:\n.*?seed: 1\n", ""));
    }

    @Test
    void a_key_is_fetched_from_where_the_settings_say_it_is() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, KEY + "\n");

        assertThat(keys().of(ICB)).hasSize(32);
        assertThat(keys().problem(ICB)).isEmpty();
    }

    @Test
    void a_made_up_council_s_key_is_made_once_for_the_hub_s_user_alone() throws IOException {
        assertThat(keys().problem(ICB)).isEmpty();
        assertThat(file).doesNotExist();

        byte[] made = keys().of(ICB);

        assertThat(made).hasSize(32).isEqualTo(keys().of(ICB));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_real_hub_makes_none_and_does_not_start_without_it() throws IOException {
        withoutAMadeUpCouncil();

        assertThatThrownBy(() -> keys().of(ICB))
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.kind()).isEqualTo(Fault.Kind.CONFIGURATION));
        assertThat(file).doesNotExist();
        assertThat(AgreementFiles.check(Home.at(folder), Optional.empty()).problems())
                .singleElement()
                .asString()
                .startsWith("config/agreements/northshire-icb-send-record.yaml:14: the key for the pseudonyms of")
                .contains("openssl rand -hex 32");
    }

    @Test
    void a_key_that_is_short_or_no_key_is_a_problem_that_does_not_tell_it() throws IOException {
        Files.createDirectories(file.getParent());
        for (String wrong : new String[] {KEY.substring(0, 30), "canary-" + KEY}) {
            Files.writeString(file, wrong);
            assertThat(keys().problem(ICB))
                    .hasValueSatisfying(problem ->
                            assertThat(problem).contains("openssl rand -hex 32").doesNotContain("canary", wrong));
        }
    }

    @Test
    void an_audience_that_the_settings_do_not_name_has_none() {
        Audience other = new Audience("research", ICB.recipient());

        assertThat(keys().problem(other))
                .hasValueSatisfying(problem -> assertThat(problem).contains("toucan.pseudonyms"));
    }
}
