package hub.app.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import hub.testkit.farside.KafkaFarSide;
import hub.testkit.fault.Recalled;
import hub.testkit.fault.RecipientView;
import hub.testkit.fault.Shown;
import hub.testkit.fault.Update;
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

    private KafkaTopic() {}

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
