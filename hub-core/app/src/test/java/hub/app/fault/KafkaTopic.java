package hub.app.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import hub.app.Checkout;
import hub.testkit.farside.KafkaFarSide;
import hub.testkit.fault.Recalled;
import hub.testkit.fault.RecipientView;
import hub.testkit.fault.Shown;
import hub.testkit.fault.Update;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a recipient sees in its topic when it reads it as the Kafka connector's README says: a repeat changes nothing. */
final class KafkaTopic {

    private static final String ROUTE = "plans-to-northshire-fleet-by-kafka.camel.yaml";
    private static final String SETTINGS = """
            connector: kafka
            settings:
              brokers: %s
              trust-file: config/kafka-ca.pem
              login: { user: %s, password: file:config/kafka.password, mechanism: %s }
              submissions: %s
              recipients:
                northshire-fleet: { topic: %s }
            """;

    private KafkaTopic() {}

    /** Has a home send the fleet's plans to a topic, and no longer to its folder. */
    static void configure(Path home, KafkaFarSide fleet, KafkaFarSide submissions) throws IOException {
        Path config = home.resolve("config");
        fleet.trustFile(config.resolve("kafka-ca.pem"));
        Files.writeString(config.resolve("kafka.password"), KafkaFarSide.PASSWORD);
        Files.writeString(
                config.resolve("connectors/northshire-events.yaml"),
                SETTINGS.formatted(
                        fleet.address(),
                        KafkaFarSide.USER,
                        KafkaFarSide.MECHANISM,
                        submissions.topic(),
                        fleet.topic()));
        Path routes = Files.createDirectories(home.resolve("routes/kafka"));
        Files.delete(home.resolve("routes/transport/plans-to-northshire-fleet.camel.yaml"));
        Files.copy(Checkout.top().resolve("docs/examples").resolve(ROUTE), routes.resolve(ROUTE));
    }

    static RecipientView see(KafkaFarSide fleet) {
        List<Shown> shown = new ArrayList<>();
        List<Recalled> recalled = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ConsumerRecord<byte[], byte[]> record : fleet.records()) {
            String text = new String(record.value(), UTF_8);
            JsonNode told = JsonMapper.shared().readTree(text);
            String lane = told.get("lane").stringValue();
            Instant at = Instant.ofEpochMilli(record.timestamp());
            if (told.get("event").stringValue().equals("recalled")) {
                recalled.add(new Recalled(lane, told.get("upToVersion").intValue(), at));
            } else if (seen.add(told.get("key").stringValue())) {
                shown.add(new Shown(
                        lane,
                        told.get("version").intValue(),
                        told.get("key").stringValue(),
                        Update.in(text).orElseThrow(() -> new AssertionError("no mark in the plan of " + lane)),
                        at,
                        at));
            }
        }
        return new RecipientView("northshire-fleet", shown, recalled, List.of());
    }
}
