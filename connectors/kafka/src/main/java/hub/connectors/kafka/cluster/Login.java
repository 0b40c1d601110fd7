package hub.connectors.kafka.cluster;

import hub.connector.Secret;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A name and a password. Which class of Kafka carries them is written here and by nobody else: a setting that named one could name any.
 *
 * @param mechanism {@code SCRAM-SHA-512} if it is left out, {@code SCRAM-SHA-256} or {@code PLAIN}
 */
public record Login(String user, Secret password, @Nullable String mechanism) {

    private static final String USUAL = "SCRAM-SHA-512";
    private static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule";
    private static final Map<String, String> MODULES = Map.of(
            USUAL, SCRAM, "SCRAM-SHA-256", SCRAM, "PLAIN", "org.apache.kafka.common.security.plain.PlainLoginModule");

    public Login {
        mechanism = mechanism == null ? USUAL : mechanism;
        if (user == null || user.isBlank() || password == null) {
            throw new IllegalArgumentException("login needs a user and a password: name both");
        }
        if (!MODULES.containsKey(mechanism)) {
            throw new IllegalArgumentException(
                    "login.mechanism is none that there is: write SCRAM-SHA-512, SCRAM-SHA-256" + " or PLAIN");
        }
    }

    /** In Kafka's words. */
    String module() {
        return MODULES.get(mechanism) + " required username=" + quoted(user) + " password=" + quoted(password.reveal())
                + ";";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
