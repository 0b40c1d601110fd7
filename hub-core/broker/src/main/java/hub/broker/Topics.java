package hub.broker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Makes topics of one partition, puts the lines of a file into them as records, and counts what lies there. */
final class Topics implements AutoCloseable {

    private final Map<String, Object> client;
    private final Admin admin;

    /** @param address of the broker */
    Topics(String address) {
        this.client = Map.of("bootstrap.servers", address);
        this.admin = Admin.create(client);
    }

    /** Makes the topics that are not there yet. @param words each a name, or {@code name=file} with what it is to hold at first */
    void make(List<String> words) throws IOException, InterruptedException, ExecutionException {
        for (String word : words) {
            String[] parts = word.split("=", 2);
            if (!admin.listTopics().names().get().contains(parts[0])) {
                admin.createTopics(List.of(new NewTopic(parts[0], 1, (short) 1)))
                        .all()
                        .get();
                if (parts.length > 1) {
                    fill(parts[0], Path.of(parts[1]));
                }
            }
        }
    }

    private void fill(String topic, Path file) throws IOException {
        try (KafkaProducer<byte[], byte[]> producer =
                        new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer());
                Stream<String> lines = Files.lines(file)) {
            lines.forEach(line -> producer.send(new ProducerRecord<>(topic, line.getBytes(StandardCharsets.UTF_8))));
        }
    }

    /** How many records each has held, by name. @param words as they were made */
    Map<String, Long> counts(List<String> words) throws InterruptedException, ExecutionException {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String word : words) {
            TopicPartition partition = new TopicPartition(word.split("=", 2)[0], 0);
            counts.put(
                    partition.topic(),
                    admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                            .partitionResult(partition)
                            .get()
                            .offset());
        }
        return counts;
    }

    @Override
    public void close() {
        admin.close();
    }
}
