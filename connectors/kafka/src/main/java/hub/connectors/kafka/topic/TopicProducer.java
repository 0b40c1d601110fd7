package hub.connectors.kafka.topic;

import hub.connectors.kafka.cluster.BrokerFault;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.support.DefaultProducer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends the parts of a delivery as records, in their order, and waits until every replica in sync has them. The key of a part is the first
 * folder of its name, so that what belongs together stays in one partition, in order; its name and media type are headers.
 */
final class TopicProducer extends DefaultProducer {

    private static final String RECEIPT = "ToucanReceipt";
    private static final String NAME = "name";
    private static final String TYPE = "content-type";

    private final String topic;
    private final TopicOptions options;
    private Optional<KafkaProducer<byte[], byte[]>> producer = Optional.empty();

    TopicProducer(Endpoint endpoint, String topic, TopicOptions options) {
        super(endpoint);
        this.topic = topic;
        this.options = options;
    }

    @Override
    public void process(Exchange exchange) throws InterruptedException {
        try {
            RecordMetadata last = send(exchange.getMessage().getMandatoryBody(List.class));
            exchange.getMessage().setHeader(RECEIPT, last.topic() + "-" + last.partition() + "@" + last.offset());
        } catch (ExecutionException | KafkaException e) {
            throw BrokerFault.of(e, topic);
        } catch (InvalidPayloadException e) {
            throw new IllegalArgumentException("a topic takes the parts of a delivery", e);
        }
    }

    /** Nothing is gathered before it is sent: the one that waits for it has nothing else to send meanwhile. */
    private RecordMetadata send(List<?> parts) throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (Object part : parts) {
            sent.add(producer().send(record((Message) part)));
        }
        RecordMetadata last = null;
        for (Future<RecordMetadata> each : sent) {
            last = each.get();
        }
        return last;
    }

    private ProducerRecord<byte[], byte[]> record(Message part) {
        String name = part.getHeader(Exchange.FILE_NAME, String.class);
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic, bytes(name.split("/", 2)[0]), part.getBody(byte[].class));
        record.headers().add(NAME, bytes(name));
        record.headers().add(TYPE, bytes(part.getHeader(Exchange.CONTENT_TYPE, String.class)));
        return record;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private synchronized KafkaProducer<byte[], byte[]> producer() {
        KafkaProducer<byte[], byte[]> made = producer.orElseGet(this::connected);
        producer = Optional.of(made);
        return made;
    }

    private KafkaProducer<byte[], byte[]> connected() {
        Map<String, Object> careful = Map.of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                options.patience(),
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                options.patience() / 2,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                options.patience());
        return options.cluster()
                .connect(
                        "sink",
                        careful,
                        all -> new KafkaProducer<>(all, new ByteArraySerializer(), new ByteArraySerializer()));
    }

    @Override
    protected synchronized void doStop() throws Exception {
        producer.ifPresent(made -> made.close(Duration.ofMillis(options.patience())));
        producer = Optional.empty();
        super.doStop();
    }
}
