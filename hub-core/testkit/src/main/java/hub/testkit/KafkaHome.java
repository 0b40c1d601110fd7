package hub.testkit;

import hub.testkit.farside.KafkaFarSide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Homes of the checkout whose submissions come from one topic, and whose fleet gets its plans by another instead of its folder. */
public final class KafkaHome {

    private static final String SETTINGS = """
            connector: kafka
            settings:
              brokers: %s
              trust-file: config/kafka-ca.pem
              login: { user: %s, password: file:config/kafka.password, mechanism: %s }
              submissions: %s
              group: %s
              recipients:
                northshire-fleet: { topic: %s }
            """;

    private KafkaHome() {}

    /** @param routes those of {@code docs/examples} that are to run */
    public static void withTopics(
            Path checkout, Path home, KafkaFarSide submissions, KafkaFarSide fleet, String... routes)
            throws IOException {
        Path config = home.resolve("config");
        submissions.trustFile(config.resolve("kafka-ca.pem"));
        Files.writeString(config.resolve("kafka.password"), KafkaFarSide.PASSWORD);
        Files.writeString(
                config.resolve("connectors/northshire-events.yaml"),
                SETTINGS.formatted(
                        submissions.address(),
                        KafkaFarSide.USER,
                        KafkaFarSide.MECHANISM,
                        submissions.topic(),
                        submissions.group(),
                        fleet.topic()));
        Files.delete(home.resolve("routes/transport/plans-to-northshire-fleet.camel.yaml"));
        Path folder = Files.createDirectories(home.resolve("routes/kafka"));
        for (String route : routes) {
            String file = route + ".camel.yaml";
            Files.copy(checkout.resolve("docs/examples").resolve(file), folder.resolve(file));
        }
    }
}
