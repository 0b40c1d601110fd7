package hub.connectors.kafka;

import hub.connectors.kafka.cluster.Frame;
import hub.connectors.kafka.cluster.Frames;
import hub.testkit.farside.KafkaFarSide;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.errorhandler.NoErrorHandlerDefinition;
import org.apache.camel.support.DefaultExchange;
import org.apache.camel.support.DefaultMessage;
import org.apache.camel.support.DefaultRegistry;

/** A route with one of the connector's Kamelets at a real broker, and whatever the test puts at its other end. */
final class AtTheBroker implements AutoCloseable {

    private final DefaultCamelContext context = new DefaultCamelContext(new DefaultRegistry());

    private AtTheBroker(RouteBuilder route) throws Exception {
        context.getCamelContextExtension().setErrorHandlerFactory(new NoErrorHandlerDefinition());
        context.getShutdownStrategy().setTimeout(5);
        context.addRoutes(route);
        context.start();
    }

    /** What stands in the topic goes to {@code hub}. */
    static AtTheBroker reading(KafkaFarSide far, Path home, int most, Processor hub) throws Exception {
        String kamelet =
                uri("kafka-topic-source", far, home, Map.of("group", far.group(), "most", "" + most, "delay", "50"));
        return new AtTheBroker(new RouteBuilder() {
            @Override
            public void configure() {
                from(kamelet).process(hub);
            }
        });
    }

    /** What is sent goes to the topic. */
    static AtTheBroker writing(KafkaFarSide far, Path home, int patience) throws Exception {
        String kamelet = uri("kafka-topic-sink", far, home, Map.of("patience", "" + patience));
        return new AtTheBroker(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:deliveries").to(kamelet);
            }
        });
    }

    private static String uri(String kamelet, KafkaFarSide far, Path home, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(more);
        all.put("brokers", far.address());
        all.put("topic", far.topic());
        all.put("trustFile", far.trustFile(home.resolve("trusted.pem")).toString());
        all.put("user", KafkaFarSide.USER);
        all.put("password", "RAW(" + KafkaFarSide.PASSWORD + ")");
        all.put("mechanism", KafkaFarSide.MECHANISM);
        return "kamelet:" + kamelet + "?"
                + all.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining("&"));
    }

    /** Sends one part under a name. @return how it ended */
    Exchange send(String name, byte[] bytes) {
        Exchange exchange = new DefaultExchange(context);
        Message part = new DefaultMessage(context);
        part.setHeader(Exchange.FILE_NAME, name);
        part.setHeader(Exchange.CONTENT_TYPE, "application/json");
        part.setBody(bytes);
        exchange.getIn().setBody(List.of(part));
        exchange.getIn().setHeader("ToucanIdempotencyKey", "D-CANARY");
        return context.createProducerTemplate().send("direct:deliveries", exchange);
    }

    /** The records of a batch, as the hub is handed it. */
    static List<Frame> frames(Exchange batch) {
        List<Frame> all = new ArrayList<>();
        try (Frames frames =
                new Frames(new ByteArrayInputStream(batch.getMessage().getBody(byte[].class)))) {
            for (Optional<Frame> next = frames.next(); next.isPresent(); next = frames.next()) {
                all.add(next.get());
            }
        }
        return all;
    }

    @Override
    public void close() {
        context.stop();
    }
}
