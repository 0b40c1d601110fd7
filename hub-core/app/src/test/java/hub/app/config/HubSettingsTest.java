package hub.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.app.config.HubSettings.Demo;
import hub.app.config.HubSettings.Recipient;
import hub.connector.Fault;
import hub.connector.Secret;
import hub.delivery.ReceiptRule;
import hub.model.OrganisationId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HubSettingsTest {

    private static final String GOOD = """
            toucan:
              demo:
                children: 50
                seed: 7
              recipients:
                northshire-fleet:
                  title: Northshire Fleet
                  receipt: acknowledged
            """;

    @TempDir
    Path folder;

    @Test
    void settings_are_read_into_records() throws IOException {
        HubSettings settings = read(GOOD);

        assertThat(settings.council()).contains(new Demo(50, 7));
        assertThat(settings.recipients())
                .containsEntry(
                        OrganisationId.of("northshire-fleet"),
                        new Recipient("Northshire Fleet", ReceiptRule.ACKNOWLEDGED));
    }

    @Test
    void the_keys_of_the_audit_are_fetched_from_where_the_settings_say_and_never_stand_there() throws IOException {
        Files.writeString(folder.resolve("new-key"), "the new key\n");
        Files.writeString(folder.resolve("old-key"), "the old key\n");
        HubSettings settings = read("toucan:\n  audit:\n    key: file:new-key\n    old-keys: [file:old-key]\n");

        assertThat(settings.auditKey()).map(Secret::reveal).contains("the new key");
        assertThat(settings.oldAuditKeys()).extracting(Secret::reveal).containsExactly("the old key");
        assertThat(read(GOOD).auditKey()).isEmpty();
        assertThatThrownBy(() -> read("toucan:\n  audit:\n    key: written-here\n"))
                .hasMessageContaining("config/application.yaml:3")
                .hasMessageContaining("a secret may not stand in a file of settings")
                .hasMessageNotContaining("written-here");
    }

    @Test
    void an_empty_file_is_a_hub_without_recipients() throws IOException {
        assertThat(read("# nothing yet\n").recipients()).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            children: 50          | childrn: 50          | config/application.yaml:3: unknown setting "toucan.demo.childrn": did you mean "children"?
            children: 50          | children: many       | config/application.yaml:3: "toucan.demo.children" cannot be read: it must be a whole number
            children: 50          | children: 0          | config/application.yaml:3: toucan.demo.children must be 1 or more
            receipt: acknowledged | receipt: perhaps     | config/application.yaml:8: "toucan.recipients.northshire-fleet.receipt" cannot be read: it must be one of transport, acknowledged
            receipt: acknowledged | address: x           | config/application.yaml:8: unknown setting "toucan.recipients.northshire-fleet.address": there is receipt, title
            toucan:               | toocan:              | config/application.yaml:3: unknown setting "toocan.demo.children": did you mean "toucan"?
            '    receipt: acknowledged' | '    # none' | config/application.yaml:7: each of toucan.recipients needs a receipt: transport (the far side took it) or acknowledged (it answers later)
            northshire-fleet:     | Northshire_Fleet:    | config/application.yaml:7: an organisation's id is 2 to 63 lower-case letters, digits and hyphens
            seed: 7               | children: 8          | config/application.yaml:4: not YAML: found duplicate key children
            seed: 7               | 'seed: [7'           | config/application.yaml:5: not YAML: expected ',' or ']', but got :
            """)
    void what_is_wrong_is_named_with_its_line(String right, String wrong, String message) {
        assertThatThrownBy(() -> read(GOOD.replace(right, wrong)))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.CONFIGURATION))
                .hasMessageContaining(message);
    }

    @Test
    void a_password_is_read_from_its_file_and_a_file_that_is_not_there_says_so() throws IOException {
        String database =
                "toucan:\n  database:\n    url: jdbc:postgresql://db/hub\n    user: hub\n    password-file: secret\n";
        Files.writeString(folder.resolve("secret"), "open sesame\n");

        assertThat(read(database).database().password()).isEqualTo("open sesame");

        Files.delete(folder.resolve("secret"));
        assertThatThrownBy(() -> read(database).database().password())
                .hasMessageContaining("toucan.database.password-file cannot be read")
                .hasMessageNotContaining("sesame");
    }

    private HubSettings read(String text) throws IOException {
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(folder.resolve("config/application.yaml"), text);
        return HubSettings.of(Home.at(folder));
    }
}
