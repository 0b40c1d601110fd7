package hub.routes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hub.audit.LedgerRow;
import hub.testkit.KafkaHome;
import hub.testkit.farside.KafkaFarSide;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documented example: submissions come from a topic and plans go to one, through the whole hub and a real broker. */
class KafkaFlowTest {

    private static final int CHILDREN = 100;
    private static final String SUBMISSION = """
            {"type":"child","key":"E%1$d","asAt":"2026-11-20T02:00:00Z",
             "child":{"identifiers":[{"system":"northshire-events","value":"E%1$d"}]},
             "record":{"name":{"given":"Zuleika","family":"Madeupson"},
                       "identifiers":[{"system":"northshire-events","value":"E%1$d"}]}}
            """;

    @TempDir
    private Path folder;

    private final KafkaFarSide council = new KafkaFarSide();
    private final KafkaFarSide fleet = new KafkaFarSide();

    @AfterEach
    void close() {
        council.close();
        fleet.close();
    }

    @Test
    void what_is_in_the_topic_is_taken_once_whatever_is_killed_and_plans_go_out_under_keys_that_tell_nothing()
            throws IOException {
        submit(0, 1);
        submit(1, 2);
        council.put(0, "{\"CANARY\": ".getBytes(UTF_8));
        submit(0, 3);
        try (HubAtWork hub = start()) {
            hub.settle();

            assertThat(taken(hub).terms()).containsEntry("new", 3L).containsEntry("quarantined", 1L);
            assertThat(council.committed()).containsEntry(0, 3L).containsEntry(1, 1L);
            assertThat(hub.hub().operations().quarantine().toString())
                    .contains(council.topic() + "-0", "offset 1", "malformed")
                    .doesNotContain("CANARY");
            assertPlansTellNothingOutside(hub);
        }
        council.forgetGroup();
        submit(0, 4);
        try (HubAtWork again = HubAtWork.startAgain(folder.resolve("home"))) {
            again.settle();

            assertThat(taken(again).terms()).containsEntry("new", 4L);
            assertThat(again.hub().operations().quarantine()).hasSizeLessThanOrEqualTo(2);
        }
    }

    private void assertPlansTellNothingOutside(HubAtWork hub) {
        List<ConsumerRecord<byte[], byte[]>> plans = fleet.records();
        LedgerRow row = row(hub.books().ledgers().deliveries().stream(), "northshire-fleet");

        assertThat(plans).isNotEmpty().hasSize(row.terms().get("received").intValue());
        assertThat(plans).allSatisfy(plan -> {
            assertThat(new String(plan.key(), UTF_8)).matches("lane-\\d+");
            assertThat(plan.headers())
                    .allSatisfy(header -> assertThat(new String(header.value(), UTF_8))
                            .matches("lane-\\d+/v\\d+\\.json|application/json"));
            assertThat(new String(plan.value(), UTF_8)).startsWith("{\"event\":\"delivered\"");
        });
    }

    private void submit(int partition, int number) {
        council.put(partition, SUBMISSION.formatted(number).getBytes(UTF_8));
    }

    private static LedgerRow taken(HubAtWork hub) {
        return row(hub.books().ledgers().intake().stream(), "northshire-events submissions");
    }

    private static LedgerRow row(Stream<LedgerRow> rows, String label) {
        return rows.filter(row -> row.label().startsWith(label)).findFirst().orElseThrow();
    }

    private HubAtWork start() throws IOException {
        return HubAtWork.start(folder.resolve("home"), CHILDREN, this::withKafka);
    }

    private void withKafka(Path home) throws IOException {
        KafkaHome.withTopics(
                Tree.file("."), home, council, fleet, "kafka-submissions", "plans-to-northshire-fleet-by-kafka");
    }
}
