package hub.connectors.kafka;

import hub.connectors.kafka.cluster.Cluster;
import hub.connectors.kafka.cluster.Login;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the brokers are, what is read there, and who is written to.
 *
 * @param brokers {@code host:port}, several with commas between
 * @param encrypted true if it is left out; false for brokers on this machine only
 * @param trustFile certificates (PEM) that the brokers' must come from
 * @param keyFile the hub's own private key and certificates (PEM), for brokers that ask for them
 * @param submissions the topic that submissions arrive in
 * @param group under whose name the hub's place in that topic is kept; {@code toucan} if it is left out
 * @param recipients who receives deliveries, by the recipient's id
 */
public record KafkaSettings(
        String brokers,
        @Nullable Boolean encrypted,
        @Nullable Path trustFile,
        @Nullable Path keyFile,
        @Nullable Login login,
        @Nullable String submissions,
        @Nullable String group,
        Map<String, RecipientSettings> recipients) {

    public KafkaSettings {
        encrypted = encrypted == null || encrypted;
        group = group == null ? "toucan" : group;
        recipients = recipients == null ? Map.of() : Map.copyOf(recipients);
        new Cluster(brokers, encrypted, trustFile, keyFile, login);
        if (submissions != null) {
            TopicName.check(submissions);
        } else if (recipients.isEmpty()) {
            throw new IllegalArgumentException(
                    "kafka has nothing to do: name the topic of submissions, or a recipient");
        }
        long topics = recipients.values().stream()
                .map(RecipientSettings::topic)
                .distinct()
                .count();
        if (topics < recipients.size()) {
            throw new IllegalArgumentException(
                    "two recipients have the same topic: each may read what the other is sent; give each its own");
        }
        if (recipients.values().stream().anyMatch(recipient -> recipient.topic().equals(submissions))) {
            throw new IllegalArgumentException(
                    "a recipient's topic is the one that submissions arrive in: name another");
        }
    }

    Cluster cluster() {
        return new Cluster(brokers, !Boolean.FALSE.equals(encrypted), trustFile, keyFile, login);
    }
}
