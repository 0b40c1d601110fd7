package hub.connectors.kafka.topic;

import hub.connector.Secret;
import hub.connectors.kafka.cluster.Cluster;
import hub.connectors.kafka.cluster.Login;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an endpoint says besides its topic.
 *
 * @param group under whose name the offsets are committed; for a source
 * @param most how many records are handed on at once; for a source
 * @param delay how long to rest when there is nothing, in milliseconds; for a source
 * @param patience how long the brokers have to take a record, in milliseconds; for a sink
 */
record TopicOptions(Cluster cluster, String group, int most, int delay, int patience) {

    /** Takes what it knows out of the parameters: what is left is a mistake. */
    TopicOptions(Map<String, Object> parameters) {
        this(
                cluster(parameters),
                text(parameters, "group", "toucan"),
                number(parameters, "most", 1_000),
                number(parameters, "delay", 500),
                number(parameters, "patience", 20_000));
    }

    private static Cluster cluster(Map<String, Object> parameters) {
        String user = text(parameters, "user", "");
        String password = text(parameters, "password", "");
        String mechanism = text(parameters, "mechanism", "");
        return new Cluster(
                text(parameters, "brokers", ""),
                Boolean.parseBoolean(text(parameters, "encrypted", "true")),
                file(parameters, "trustFile"),
                file(parameters, "keyFile"),
                user.isEmpty()
                        ? null
                        : new Login(user, new Secret(password.toCharArray()), mechanism.isEmpty() ? null : mechanism));
    }

    private static String text(Map<String, Object> parameters, String name, String otherwise) {
        Object value = parameters.remove(name);
        return value == null ? otherwise : value.toString();
    }

    private static int number(Map<String, Object> parameters, String name, int otherwise) {
        return Integer.parseInt(text(parameters, name, String.valueOf(otherwise)));
    }

    private static @Nullable Path file(Map<String, Object> parameters, String name) {
        String value = text(parameters, name, "");
        return value.isEmpty() ? null : Path.of(value);
    }
}
