package hub.connectors.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import hub.connector.Fault;
import hub.testkit.farside.KafkaFarSide;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is committed is what was taken, batch by batch and partition by partition. */
class TopicSourceTest {

    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private Path home;

    private final KafkaFarSide far = new KafkaFarSide();
    private final BlockingQueue<String> came = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        far.close();
    }

    @Test
    void an_offset_is_committed_after_the_hub_has_taken_what_lies_before_it_and_not_sooner() throws Exception {
        far.put(0, bytes("a"));
        far.put(0, bytes("b"));
        CountDownLatch mayTake = new CountDownLatch(1);
        try (AtTheBroker route = AtTheBroker.reading(far, home, 100, batch -> {
            note(batch);
            mayTake.await();
        })) {
            assertThat(next()).isEqualTo("0: a b");
            assertThat(far.committed()).isEmpty();
            mayTake.countDown();
        }
        assertThat(far.committed()).containsEntry(0, 2L).hasSize(1);
    }

    @Test
    void a_batch_that_was_not_taken_comes_again_whole_while_the_other_partition_goes_on() throws Exception {
        far.put(0, bytes("bad"));
        far.put(0, bytes("after it"));
        far.put(1, bytes("good"));
        CountDownLatch mended = new CountDownLatch(1);
        try (AtTheBroker route = AtTheBroker.reading(far, home, 100, batch -> {
            if (name(batch).endsWith("-0") && mended.getCount() > 0) {
                throw new Fault(Fault.Kind.UNAVAILABLE, "the hub's database does not answer");
            }
            note(batch);
        })) {
            assertThat(next()).isEqualTo("1: good");
            far.put(1, bytes("better"));
            assertThat(next()).isEqualTo("1: better");
            assertThat(far.committed()).doesNotContainKey(0);
            mended.countDown();
            assertThat(next()).isEqualTo("0: bad after it");
        }
        assertThat(far.committed()).containsEntry(0, 2L).containsEntry(1, 2L);
    }

    @Test
    void records_come_in_batches_in_their_order_and_no_batch_is_greater_than_asked_for() throws Exception {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            far.put(0, bytes("r" + i));
            sent.add("r" + i);
        }
        List<String> read = new ArrayList<>();
        try (AtTheBroker route = AtTheBroker.reading(far, home, 100, this::note)) {
            while (read.size() < sent.size()) {
                List<String> batch = List.of(next().substring("0: ".length()).split(" "));
                assertThat(batch).hasSizeLessThanOrEqualTo(100);
                read.addAll(batch);
            }
        }
        assertThat(read).isEqualTo(sent);
    }

    @Test
    void neither_the_key_of_a_record_nor_its_headers_come_to_the_hub() throws Exception {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(far.topic(), 0, bytes("CANARY key"), bytes("value"));
        record.headers().add("CamelFileName", bytes("../../CANARY"));
        record.headers().add("traceparent", bytes("CANARY trace"));
        far.put(record);
        BlockingQueue<Exchange> batches = new LinkedBlockingQueue<>();
        try (AtTheBroker route = AtTheBroker.reading(far, home, 100, batches::add)) {
            Exchange batch = batches.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(batch).isNotNull();
            assertThat(batch.getMessage().getBody(String.class)).doesNotContain("CANARY");
            assertThat(batch.getMessage().getHeaders().toString()).doesNotContain("CANARY");
            assertThat(name(batch)).isEqualTo(far.topic() + "-0");
        }
    }

    @Test
    void when_a_second_hub_joins_and_leaves_again_nothing_is_lost() throws Exception {
        Set<String> read = ConcurrentHashMap.newKeySet();
        try (AtTheBroker first = AtTheBroker.reading(far, home, 10, batch -> read.addAll(texts(batch)))) {
            putBoth("before");
            try (AtTheBroker second = AtTheBroker.reading(far, home, 10, batch -> read.addAll(texts(batch)))) {
                awaitMembers(2);
                putBoth("meanwhile");
            }
            putBoth("after");
            while (!read.contains("after-0") || !read.contains("after-1")) {
                Thread.onSpinWait();
            }
        }
        assertThat(read)
                .containsExactlyInAnyOrder("before-0", "before-1", "meanwhile-0", "meanwhile-1", "after-0", "after-1");
        assertThat(far.committed()).containsEntry(0, 3L).containsEntry(1, 3L);
    }

    @Test
    void a_slow_broker_is_waited_for() throws Exception {
        far.slow(150);
        far.put(0, bytes("late"));
        try (AtTheBroker route = AtTheBroker.reading(far, home, 100, this::note)) {
            assertThat(next()).isEqualTo("0: late");
        }
        assertThat(far.committed()).containsEntry(0, 1L);
    }

    private void putBoth(String text) {
        far.put(0, bytes(text + "-0"));
        far.put(1, bytes(text + "-1"));
    }

    private void awaitMembers(int count) {
        while (far.members() < count) {
            Thread.onSpinWait();
        }
    }

    private void note(Exchange batch) {
        String name = name(batch);
        came.add(name.substring(name.length() - 1) + ": " + String.join(" ", texts(batch)));
    }

    private String next() throws InterruptedException {
        return came.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static List<String> texts(Exchange batch) {
        return AtTheBroker.frames(batch).stream()
                .map(frame -> new String(frame.value(), StandardCharsets.UTF_8))
                .toList();
    }

    private static String name(Exchange batch) {
        return batch.getMessage().getHeader(Exchange.FILE_NAME, String.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
