package hub.testkit;

import hub.connector.Connector;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The {@code settings.schema.json} beside a connector's class. */
record SettingsSchema(JsonNode root) {

    static SettingsSchema of(Connector<?> connector) {
        try (InputStream in = connector.getClass().getResourceAsStream("settings.schema.json")) {
            return new SettingsSchema(JsonMapper.shared()
                    .readTree(Objects.requireNonNull(in, "settings.schema.json").readAllBytes()));
        } catch (IOException e) {
            throw new AssertionError("settings.schema.json beside the connector's class cannot be read", e);
        }
    }

    /** Whether a value that nobody may see is among the settings. */
    boolean hasSecrets() {
        return root.findValues("format").stream()
                .anyMatch(format -> format.asString("").equals("password"));
    }
}
