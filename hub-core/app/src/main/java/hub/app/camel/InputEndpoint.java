package hub.app.camel;

import hub.connector.Fault;
import hub.connector.Input;
import java.io.IOException;
import java.util.function.Function;
import org.apache.camel.Component;
import org.apache.camel.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.DefaultProducer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code hub:intake} and {@code hub:receipts}: an input goes in, what became of it comes out. */
final class InputEndpoint extends DefaultEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(InputEndpoint.class);

    /** What the hub does with an input. */
    @FunctionalInterface
    interface Taking {
        Object take(String reader, Input input);
    }

    /** What the hub does with what a route carried. */
    @FunctionalInterface
    private interface Step {
        Object on(Message message) throws IOException;
    }

    private final String reader;
    private final Step step;

    private InputEndpoint(String uri, Component component, String reader, Step step) {
        super(uri, component);
        this.reader = reader;
        this.step = step;
    }

    static InputEndpoint of(String uri, Component component, String reader, Taking taking) {
        return new InputEndpoint(uri, component, reader, message -> {
            try (Incoming incoming = Incoming.of(message)) {
                Input input = incoming.input();
                return Faults.named(input.name(), () -> taking.take(reader, input));
            }
        });
    }

    /** For a reader that asks its system itself: the route says only when. */
    static InputEndpoint asking(String uri, Component component, String reader, Function<String, Object> asking) {
        return new InputEndpoint(uri, component, reader, message -> Faults.named(reader, () -> asking.apply(reader)));
    }

    @Override
    public Producer createProducer() {
        return new DefaultProducer(this) {
            @Override
            public void process(Exchange exchange) throws Exception {
                take(exchange);
            }
        };
    }

    /** The headers came with the input, from outside: none of them may steer a later step. */
    private void take(Exchange exchange) throws IOException {
        Object report = taken(exchange.getMessage());
        exchange.getMessage().removeHeaders("*");
        exchange.getMessage().setBody(report);
    }

    /** Said here, once: a transport that keeps the file does not say why. */
    private Object taken(Message message) throws IOException {
        try {
            return step.on(message);
        } catch (Fault e) {
            LOG.warn(
                    "{}: {} stays where it is and will be tried again: {}",
                    getCamelContext().getName(),
                    reader,
                    e.getMessage());
            throw e;
        }
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        throw new UnsupportedOperationException(
                "nothing can be read from " + getEndpointUri() + ": use it with \"to\"");
    }
}
