package hub.testkit.farside;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * A topic of two partitions on a real Kafka broker, and the group that reads it. Documents are records; a document's name is the header
 * {@code name}, and one that is still being written is a record of a transaction that is still open.
 */
public final class KafkaFarSide implements FarSide {

    public static final String USER = KafkaBroker.USER;
    public static final String PASSWORD = KafkaBroker.PASSWORD;
    public static final String MECHANISM = "PLAIN";

    private static final String NAME = "name";
    private static final int PARTITIONS = 2;
    private static final Duration WAIT = Duration.ofMillis(300);

    private final KafkaBroker broker = KafkaBroker.running();
    private final String topic = "t-" + UUID.randomUUID();
    private final Admin admin = broker.admin();
    private final Map<String, KafkaProducer<byte[], byte[]>> unfinished = new HashMap<>();

    public KafkaFarSide() {
        broker.gate().reopen();
        done(admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1)))
                .all());
    }

    /** {@code host:port}. */
    public String address() {
        return broker.address();
    }

    public String topic() {
        return topic;
    }

    /** The group that is expected to read the topic. */
    public String group() {
        return "of-" + topic;
    }

    /** Writes the certificate (PEM) that the broker shows. */
    public Path trustFile(Path file) {
        return broker.certificate().trustFile(file);
    }

    /** Writes one that another shows, as if someone stood between. */
    public Path wrongTrustFile(Path file) {
        return KafkaBroker.ofAnother().trustFile(file);
    }

    /** Puts a record into a partition. @return its offset */
    public long put(int partition, byte @Nullable [] value) {
        return put(new ProducerRecord<>(topic, partition, null, value));
    }

    /** Puts a record there. @return its offset */
    public long put(ProducerRecord<byte[], byte[]> record) {
        RecordMetadata metadata = done(broker.producer().send(record));
        return metadata.offset();
    }

    @Override
    public void put(String name, byte[] content) {
        Optional.ofNullable(unfinished.remove(name)).ifPresent(open -> {
            open.abortTransaction();
            open.close();
        });
        put(record(0, name, content));
    }

    @Override
    public void putUnfinished(String name, byte[] content) {
        Map<String, Object> transactional = new HashMap<>(broker.sideDoor());
        transactional.put("transactional.id", topic + name);
        KafkaProducer<byte[], byte[]> open = KafkaBroker.ofOurOwn(
                () -> new KafkaProducer<>(transactional, new ByteArraySerializer(), new ByteArraySerializer()));
        unfinished.put(name, open);
        open.initTransactions();
        open.beginTransaction();
        done(open.send(record(1, name, content)));
    }

    private ProducerRecord<byte[], byte[]> record(int partition, String name, byte[] content) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, partition, null, content);
        record.headers().add(NAME, name.getBytes(StandardCharsets.UTF_8));
        return record;
    }

    /** What lies behind the place that the group committed. */
    @Override
    public Set<String> waiting() {
        Map<Integer, Long> committed = committed();
        return records().stream()
                .filter(record -> record.offset() >= committed.getOrDefault(record.partition(), 0L))
                .map(KafkaFarSide::name)
                .collect(Collectors.toSet());
    }

    /** How far the group has read, by partition; a partition that it has not read is not in it. */
    public Map<Integer, Long> committed() {
        Map<TopicPartition, OffsetAndMetadata> all =
                done(admin.listConsumerGroupOffsets(group()).partitionsToOffsetAndMetadata());
        Map<Integer, Long> offsets = new TreeMap<>();
        all.forEach((partition, place) -> offsets.put(partition.partition(), place.offset()));
        return offsets;
    }

    /** Forgets how far the group has read, as if it had been killed before it committed anything. It must have no member. */
    public void forgetGroup() {
        done(admin.deleteConsumerGroups(List.of(group())).all());
    }

    /** How many members the group has now: none before the first has come, when there is no such group yet. */
    public int members() {
        boolean exists = done(admin.listGroups().all()).stream()
                .anyMatch(listed -> listed.groupId().equals(group()));
        return exists
                ? done(admin.describeConsumerGroups(List.of(group())).all())
                        .get(group())
                        .members()
                        .size()
                : 0;
    }

    /** Every record that is there and was not taken back, partition by partition. */
    public List<ConsumerRecord<byte[], byte[]>> records() {
        Map<String, Object> all = new HashMap<>(broker.sideDoor());
        all.put("isolation.level", "read_committed");
        all.put("auto.offset.reset", "earliest");
        try (KafkaConsumer<byte[], byte[]> reader = KafkaBroker.ofOurOwn(
                () -> new KafkaConsumer<>(all, new ByteArrayDeserializer(), new ByteArrayDeserializer()))) {
            Collection<TopicPartition> partitions = List.of(new TopicPartition(topic, 0), new TopicPartition(topic, 1));
            reader.assign(partitions);
            Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
                reader.poll(WAIT).forEach(found::add);
            }
            return found;
        }
    }

    @Override
    public Map<String, byte[]> received() {
        Map<String, byte[]> received = new TreeMap<>();
        records().forEach(record -> received.put(name(record), record.value()));
        return received;
    }

    private static String name(ConsumerRecord<byte[], byte[]> record) {
        Header name = record.headers().lastHeader(NAME);
        return name == null ? "" : new String(name.value(), StandardCharsets.UTF_8);
    }

    /** Deletes what lies before an offset, as a broker does with what is old. */
    public void forget(int partition, long before) {
        done(admin.deleteRecords(Map.of(new TopicPartition(topic, partition), RecordsToDelete.beforeOffset(before)))
                .all());
    }

    /** From now on each piece of what is said to the broker or by it arrives so much later; 0 for no later. */
    public void slow(long millis) {
        line(Line.delayed(Duration.ofMillis(millis)));
    }

    /** From now on the network between the broker and who comes through the gate is like this. */
    public void line(Line how) {
        broker.gate().line(how);
    }

    @Override
    public void goDown() {
        broker.gate().shut();
    }

    @Override
    public void comeBack() {
        broker.gate().reopen();
    }

    private static <T> T done(Future<T> asked) {
        try {
            return asked.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        slow(0);
        comeBack();
        unfinished.values().forEach(open -> open.close(Duration.ZERO));
    }
}
