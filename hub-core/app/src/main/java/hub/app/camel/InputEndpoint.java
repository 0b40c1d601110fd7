package hub.app.camel;

import hub.connector.Fault;
import hub.connector.Input;
import org.apache.camel.Component;
import org.apache.camel.Consumer;
import org.apache.camel.Exchange;
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

    private final String reader;
    private final Taking taking;

    InputEndpoint(String uri, Component component, String reader, Taking taking) {
        super(uri, component);
        this.reader = reader;
        this.taking = taking;
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
    private void take(Exchange exchange) throws Exception {
        try (Incoming incoming = Incoming.of(exchange.getMessage())) {
            Object report = taken(incoming.input());
            exchange.getMessage().removeHeaders("*");
            exchange.getMessage().setBody(report);
        }
    }

    /** Said here, once: a transport that keeps the file does not say why. */
    private Object taken(Input input) {
        try {
            return Faults.named(input.name(), () -> taking.take(reader, input));
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
