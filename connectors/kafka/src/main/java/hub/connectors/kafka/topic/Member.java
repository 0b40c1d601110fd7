package hub.connectors.kafka.topic;

import hub.connector.Fault;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.NoOffsetForPartitionException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The hub as a member of the group that reads a topic. Belongs to one thread at a time. */
final class Member implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Member.class);

    private static final Duration ANSWER = Duration.ofSeconds(5);
    /** A hub that was killed is missed after so long, and its partitions go to the next. */
    private static final int MISSED_MILLIS = 10_000;
    /** A batch is stored in seconds; a hub whose database is slow may take longer. */
    private static final int LONGEST_BATCH_MILLIS = 600_000;
    /** Of one partition, and of all together, held in memory at once; a single record may be larger. */
    private static final int BATCH_BYTES = 4 << 20;

    private static final int FETCHED_BYTES = 16 << 20;

    private final String topic;
    private final KafkaConsumer<byte[], byte[]> consumer;

    Member(String topic, TopicOptions options) {
        this.topic = topic;
        this.consumer = options.cluster()
                .connect(
                        "source",
                        careful(options),
                        all -> new KafkaConsumer<>(all, new ByteArrayDeserializer(), new ByteArrayDeserializer()));
        consumer.subscribe(Set.of(topic));
    }

    private static Map<String, Object> careful(TopicOptions options) {
        Map<String, Object> all = new HashMap<>();
        all.put(ConsumerConfig.GROUP_ID_CONFIG, options.group());
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        all.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, options.most());
        all.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, BATCH_BYTES);
        all.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCHED_BYTES);
        all.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, MISSED_MILLIS);
        all.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, MISSED_MILLIS / 3);
        all.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, LONGEST_BATCH_MILLIS);
        return all;
    }

    /**
     * What has come since the last batch; nothing if nothing has, or if the brokers do not say so for some seconds.
     *
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if records were deleted there before they were read
     */
    ConsumerRecords<byte[], byte[]> next(Duration wait) {
        ConsumerRecords<byte[], byte[]> records = poll(wait);
        // To join and to ask takes a moment, and is not the same as having nothing to read.
        for (long left = ANSWER.dividedBy(wait); left > 0 && records.isEmpty() && !atTheEnd(); left--) {
            records = poll(wait);
        }
        return records;
    }

    private ConsumerRecords<byte[], byte[]> poll(Duration wait) {
        try {
            return consumer.poll(wait);
        } catch (NoOffsetForPartitionException e) {
            consumer.seekToBeginning(e.partitions());
            return ConsumerRecords.empty();
        } catch (OffsetOutOfRangeException e) {
            throw Fault.configuration(
                    "the topic " + topic + " no longer holds, or does not hold yet, what the hub would read next: "
                            + "find out what was deleted or restored there, have it sent again, and set the group's offsets to where to go on");
        }
    }

    /** Whether this member has partitions, and has read all that they held when they were last asked. */
    private boolean atTheEnd() {
        Set<TopicPartition> own = consumer.assignment();
        return !own.isEmpty()
                && own.stream()
                        .allMatch(partition -> consumer.currentLag(partition).orElse(1) == 0);
    }

    /** Takes note that everything of a partition below the offset is done with. */
    void commit(TopicPartition partition, long next) {
        try {
            consumer.commitSync(Map.of(partition, new OffsetAndMetadata(next)), ANSWER);
        } catch (CommitFailedException | RebalanceInProgressException e) {
            LOG.info(
                    "{}: the partition {} went to another member; it may read a batch again",
                    topic,
                    partition.partition());
        } catch (RetriableException e) {
            LOG.warn("{}: the brokers do not answer; a batch that was taken may be read again", topic);
        }
    }

    /** Goes back. */
    void again(TopicPartition partition, long offset) {
        if (consumer.assignment().contains(partition)) {
            consumer.seek(partition, offset);
        }
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(ANSWER));
    }
}
