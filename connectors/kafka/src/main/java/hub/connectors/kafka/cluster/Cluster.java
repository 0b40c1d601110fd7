package hub.connectors.kafka.cluster;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.config.SslConfigs;
import org.jspecify.annotations.Nullable;

/**
 * The brokers and how to talk to them.
 *
 * @param brokers {@code host:port}, several with commas between
 * @param encrypted whether by TLS; without it only on this machine
 * @param trustFile certificates (PEM) that the brokers' must come from; without one, those that Java trusts
 * @param keyFile the hub's own private key and certificates (PEM), for brokers that ask for them
 */
public record Cluster(
        String brokers,
        boolean encrypted,
        @Nullable Path trustFile,
        @Nullable Path keyFile,
        @Nullable Login login) {

    private static final Pattern BROKER = Pattern.compile("[A-Za-z0-9.-]+:\\d{1,5}|\\[[0-9a-fA-F:]+]:\\d{1,5}");
    private static final Pattern THIS_MACHINE = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1]):\\d+");

    public Cluster {
        List<String> all = brokers == null ? List.of() : List.of(brokers.split(","));
        if (all.isEmpty()
                || !all.stream().allMatch(broker -> BROKER.matcher(broker).matches())) {
            throw new IllegalArgumentException(
                    "brokers is not host:port: name one broker at least, several with commas between");
        }
        if (!encrypted
                && !all.stream().allMatch(broker -> THIS_MACHINE.matcher(broker).matches())) {
            throw new IllegalArgumentException(
                    "encrypted may be false for brokers on this machine only: let the others be talked to by TLS");
        }
        if (!encrypted && Stream.of(trustFile, keyFile).anyMatch(file -> file != null)) {
            throw new IllegalArgumentException(
                    "a trust-file or key-file is for encrypted connections: leave it out, or encrypted");
        }
    }

    /**
     * Makes a client with what it needs to reach these brokers. Whatever classes Kafka looks for by name, it finds among the connector's own.
     *
     * @param client for the broker's log: {@code source}
     */
    public <T> T connect(String client, Map<String, Object> more, Function<Map<String, Object>, T> making) {
        Map<String, Object> all = properties(client);
        all.putAll(more);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Cluster.class.getClassLoader());
        try {
            return making.apply(all);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Map<String, Object> properties(String client) {
        Map<String, Object> all = new HashMap<>();
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, brokers);
        all.put(CommonClientConfigs.CLIENT_ID_CONFIG, "toucan-" + client);
        all.put(CommonClientConfigs.RECONNECT_BACKOFF_MS_CONFIG, 200);
        all.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        all.put(CommonClientConfigs.METRIC_REPORTER_CLASSES_CONFIG, List.of());
        all.put(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
        all.put(
                CommonClientConfigs.SECURITY_PROTOCOL_CONFIG,
                (login == null ? "" : "SASL_") + (encrypted ? "SSL" : "PLAINTEXT"));
        if (trustFile != null) {
            all.put(SslConfigs.SSL_TRUSTSTORE_TYPE_CONFIG, "PEM");
            all.put(SslConfigs.SSL_TRUSTSTORE_LOCATION_CONFIG, trustFile.toString());
        }
        if (keyFile != null) {
            all.put(SslConfigs.SSL_KEYSTORE_TYPE_CONFIG, "PEM");
            all.put(SslConfigs.SSL_KEYSTORE_LOCATION_CONFIG, keyFile.toString());
        }
        if (login != null) {
            all.put(SaslConfigs.SASL_MECHANISM, login.mechanism());
            all.put(SaslConfigs.SASL_JAAS_CONFIG, login.module());
        }
        return all;
    }
}
