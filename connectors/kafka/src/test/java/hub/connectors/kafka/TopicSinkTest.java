package hub.connectors.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Fault;
import hub.testkit.farside.KafkaFarSide;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the topic when a delivery was sent, and what is said when it was not. */
class TopicSinkTest {

    private static final int LONG = 20_000;
    private static final int SHORT = 1_500;

    @TempDir
    private Path home;

    private final KafkaFarSide far = new KafkaFarSide();

    @AfterEach
    void close() {
        far.close();
    }

    @Test
    void the_versions_of_a_lane_stand_in_one_partition_in_their_order_under_its_name() throws Exception {
        List<String> sent = new ArrayList<>();
        try (AtTheBroker route = AtTheBroker.writing(far, home, LONG)) {
            for (int version = 1; version <= 5; version++) {
                for (String lane : List.of("lane-7", "lane-8", "lane-9", "lane-10")) {
                    assertThat(route.send(lane + "/v" + version + ".json", bytes("{}"))
                                    .getException())
                            .isNull();
                }
                sent.add("lane-8/v" + version + ".json");
            }
        }
        List<ConsumerRecord<byte[], byte[]>> lane = far.records().stream()
                .filter(record -> text(record.key()).equals("lane-8"))
                .toList();
        assertThat(lane)
                .extracting(ConsumerRecord::partition)
                .containsOnly(lane.get(0).partition());
        assertThat(lane).extracting(TopicSinkTest::name).isEqualTo(sent);
        assertThat(far.records()).extracting(ConsumerRecord::partition).contains(0, 1);
    }

    @Test
    void a_record_bears_its_name_and_its_media_type_and_no_other_header() throws Exception {
        try (AtTheBroker route = AtTheBroker.writing(far, home, LONG)) {
            route.send("lane-7/v1.json", bytes("CANARY"));
        }
        ConsumerRecord<byte[], byte[]> record = far.records().get(0);
        assertThat(record.headers()).extracting(Header::key).containsExactlyInAnyOrder("name", "content-type");
        assertThat(Stream.of(record.headers().toArray()).map(header -> text(header.value())))
                .noneMatch(value -> value.contains("CANARY"));
        assertThat(text(record.key())).isEqualTo("lane-7");
        assertThat(text(record.value())).isEqualTo("CANARY");
    }

    @Test
    void the_receipt_is_the_place_that_the_broker_gave_the_record() throws Exception {
        try (AtTheBroker route = AtTheBroker.writing(far, home, LONG)) {
            Exchange sent = route.send("lane-7/v1.json", bytes("{}"));
            ConsumerRecord<byte[], byte[]> record = far.records().get(0);
            assertThat(sent.getMessage().getHeader("ToucanReceipt"))
                    .isEqualTo(far.topic() + "-" + record.partition() + "@" + record.offset());
        }
    }

    @Test
    void a_record_that_is_too_large_is_rejected_in_words_and_the_next_goes() throws Exception {
        try (AtTheBroker route = AtTheBroker.writing(far, home, LONG)) {
            Exception failure = route.send("lane-7/v1.json", new byte[3 << 20]).getException();
            assertThat(failure).isInstanceOfSatisfying(Fault.class, fault -> {
                assertThat(fault.kind()).isEqualTo(Fault.Kind.REJECTED);
                assertThat(fault)
                        .hasMessageContaining("larger than the topic")
                        .hasMessageContaining("max.message.bytes");
            });
            assertThat(route.send("lane-7/v2.json", bytes("{}")).getException()).isNull();
        }
        assertThat(far.records()).hasSize(1);
    }

    @Test
    void a_broker_that_is_too_slow_is_unavailable_and_takes_the_delivery_when_it_is_not() throws Exception {
        try (AtTheBroker route = AtTheBroker.writing(far, home, SHORT)) {
            far.slow(SHORT);
            assertThat(route.send("lane-7/v1.json", bytes("{}")).getException())
                    .isInstanceOfSatisfying(
                            Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.UNAVAILABLE));
            far.slow(0);
            far.goDown();
            far.comeBack();
            assertThat(route.send("lane-7/v1.json", bytes("{}")).getException()).isNull();
        }
        assertThat(far.records()).extracting(TopicSinkTest::name).containsOnly("lane-7/v1.json");
    }

    private static String name(ConsumerRecord<byte[], byte[]> record) {
        return text(record.headers().lastHeader("name").value());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
