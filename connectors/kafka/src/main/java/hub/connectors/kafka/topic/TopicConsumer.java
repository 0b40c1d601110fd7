package hub.connectors.kafka.topic;

import hub.connector.Fault;
import hub.connectors.kafka.cluster.BrokerFault;
import hub.connectors.kafka.cluster.Frame;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.ShutdownRunningTask;
import org.apache.camel.spi.ShutdownAware;
import org.apache.camel.support.ScheduledPollConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Hands on what stands in a topic, in batches of one partition each, and commits a batch when what it was handed to has taken it. A batch
 * that was not taken is read again; the other partitions go on.
 */
final class TopicConsumer extends ScheduledPollConsumer implements ShutdownAware {

    private static final Duration WAIT = Duration.ofMillis(200);

    /** How many looks are left out after one that failed: a login that is refused again and again may be locked. */
    private static final int RESTS = 10;

    private final String topic;
    private final TopicOptions options;
    /** Kafka's client is one thread's at a time, and is closed by another than polls it. */
    private final ReentrantLock turn = new ReentrantLock();

    private Optional<Member> member = Optional.empty();

    TopicConsumer(Endpoint endpoint, Processor processor, String topic, TopicOptions options) {
        super(endpoint, processor);
        this.topic = topic;
        this.options = options;
        setInitialDelay(0);
        setDelay(options.delay());
        setGreedy(true);
        setBackoffErrorThreshold(1);
        setBackoffMultiplier(RESTS);
    }

    @Override
    protected int poll() {
        turn.lock();
        try {
            Member here = member.orElseGet(() -> new Member(topic, options));
            member = Optional.of(here);
            return handOn(here, here.next(WAIT));
        } catch (InterruptException e) {
            // The hub stops, and another thread closes what is open.
            return 0;
        } catch (KafkaException e) {
            leave();
            throw BrokerFault.of(e, topic);
        } finally {
            turn.unlock();
        }
    }

    /** Between two exchanges nothing is in flight for Camel; but what was taken may not be committed yet. */
    @Override
    public int getPendingExchangesSize() {
        return isPolling() ? 1 : 0;
    }

    @Override
    public boolean deferShutdown(ShutdownRunningTask task) {
        return false;
    }

    @Override
    public void prepareShutdown(boolean suspendOnly, boolean forced) {
        // Nothing to prepare: what was read is handed on and committed to its end.
    }

    private int handOn(Member here, ConsumerRecords<byte[], byte[]> records) {
        Optional<RuntimeException> first = Optional.empty();
        for (TopicPartition partition : records.partitions()) {
            List<ConsumerRecord<byte[], byte[]>> batch = records.records(partition);
            Optional<RuntimeException> failure = handOn(partition, batch);
            if (failure.isEmpty()) {
                here.commit(partition, batch.get(batch.size() - 1).offset() + 1);
            } else {
                here.again(partition, batch.get(0).offset());
            }
            first = first.or(() -> failure);
        }
        first.ifPresent(failure -> {
            throw failure;
        });
        return records.count();
    }

    private Optional<RuntimeException> handOn(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> batch) {
        Exchange exchange = createExchange(false);
        try {
            exchange.getIn().setHeader(Exchange.FILE_NAME, topic + "-" + partition.partition());
            exchange.getIn().setHeader(Exchange.FILE_LAST_MODIFIED, batch.get(0).timestamp());
            exchange.getIn().setBody(framed(batch));
            getProcessor().process(exchange);
        } catch (Exception e) {
            exchange.setException(e);
        }
        Exception failure = exchange.getException();
        releaseExchange(exchange, false);
        return Optional.ofNullable(failure).map(TopicConsumer::unchecked);
    }

    private static byte[] framed(List<ConsumerRecord<byte[], byte[]>> batch) throws IOException {
        ByteArrayOutputStream frames = new ByteArrayOutputStream();
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            new Frame(record.offset(), record.value()).writeTo(frames);
        }
        return frames.toByteArray();
    }

    private static RuntimeException unchecked(Exception failure) {
        return failure instanceof RuntimeException already
                ? already
                : Fault.defect("a batch of records was not taken", failure);
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        turn.lock();
        try {
            leave();
        } finally {
            turn.unlock();
        }
    }

    private void leave() {
        member.ifPresent(Member::close);
        member = Optional.empty();
    }
}
