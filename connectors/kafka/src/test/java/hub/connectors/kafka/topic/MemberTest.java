package hub.connectors.kafka.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.connector.Fault;
import hub.testkit.farside.KafkaFarSide;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a topic is read from, and what is said when that is no longer there. */
class MemberTest {

    private static final Duration WAIT = Duration.ofMillis(200);

    @TempDir
    private Path home;

    private final KafkaFarSide far = new KafkaFarSide();

    @AfterEach
    void close() {
        far.close();
    }

    @Test
    void a_hub_that_never_read_a_topic_reads_it_from_what_is_there_first() {
        far.put(0, "old".getBytes(StandardCharsets.UTF_8));
        far.put(0, "new".getBytes(StandardCharsets.UTF_8));
        far.forget(0, 1);
        try (Member member = member()) {
            assertThat(next(member).iterator().next().offset()).isEqualTo(1);
        }
    }

    @Test
    void though_the_brokers_are_slow_a_look_finds_nothing_only_where_there_is_nothing() {
        far.put(0, "late".getBytes(StandardCharsets.UTF_8));
        far.slow(50);
        try (Member member = member()) {
            assertThat(member.next(WAIT)).hasSize(1);
            assertThat(member.next(WAIT)).isEmpty();
        }
    }

    @Test
    void records_that_were_deleted_before_they_were_read_are_missed_aloud() {
        for (int i = 0; i < 3; i++) {
            far.put(0, "x".getBytes(StandardCharsets.UTF_8));
        }
        try (Member member = member()) {
            next(member);
            member.commit(new TopicPartition(far.topic(), 0), 1);
        }
        far.forget(0, 3);
        try (Member member = member()) {
            assertThatThrownBy(() -> next(member))
                    .isInstanceOfSatisfying(
                            Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.CONFIGURATION))
                    .hasMessageContaining(far.topic())
                    .hasMessageContaining("deleted");
        }
    }

    private static ConsumerRecords<byte[], byte[]> next(Member member) {
        ConsumerRecords<byte[], byte[]> records = member.next(WAIT);
        while (records.isEmpty()) {
            records = member.next(WAIT);
        }
        return records;
    }

    private Member member() {
        return new Member(
                far.topic(),
                new TopicOptions(new HashMap<>(Map.of(
                        "brokers",
                        far.address(),
                        "group",
                        far.group(),
                        "trustFile",
                        far.trustFile(home.resolve("trusted.pem")),
                        "user",
                        KafkaFarSide.USER,
                        "password",
                        KafkaFarSide.PASSWORD,
                        "mechanism",
                        KafkaFarSide.MECHANISM))));
    }
}
