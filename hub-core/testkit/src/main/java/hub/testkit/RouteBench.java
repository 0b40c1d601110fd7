package hub.testkit;

import hub.connector.Fault;
import hub.connector.Payload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.component.file.GenericFileOperationFailedException;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.errorhandler.NoErrorHandlerDefinition;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.DefaultExchange;
import org.apache.camel.support.DefaultMessage;
import org.apache.camel.support.DefaultRegistry;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/** One route with a connector's real Kamelet, in a Camel context as the hub makes them, beside a stand-in of the hub. */
final class RouteBench implements AutoCloseable {

    private static final String RECEIPT = "ToucanReceipt";

    private final HubStandIn hub;
    private final DefaultCamelContext context;

    /**
     * How a hand-out ended.
     *
     * @param problem empty when the far side took it
     * @param message of what went wrong, and of everything behind it
     * @param receipt the far side's own reference; may be empty
     */
    record Outcome(Optional<Fault.Kind> problem, String message, String receipt) {}

    private RouteBench(ClassLoader loader, HubStandIn hub, String route) throws Exception {
        this.hub = hub;
        this.context = new DefaultCamelContext(new DefaultRegistry());
        context.setApplicationContextClassLoader(loader);
        context.getCamelContextExtension().setErrorHandlerFactory(new NoErrorHandlerDefinition());
        context.getShutdownStrategy().setTimeout(5);
        context.addComponent("hub", hub);
        context.start();
        Resource file = ResourceHelper.fromString("route.camel.yaml", route);
        PluginHelper.getRoutesLoader(context).loadRoutes(file);
    }

    /** What the Kamelet finds goes to the hub. */
    static RouteBench source(ConnectorSubject subject, Kamelet source, HubStandIn hub) throws Exception {
        return new RouteBench(loader(subject), hub, """
                - route:
                    id: source
                    from:
                %s      steps:
                        - to: hub:intake?reader=any
                """.formatted(source.yaml("      ")));
    }

    /** What the hub hands out goes to the Kamelet. */
    static RouteBench sink(ConnectorSubject subject, Kamelet sink) throws Exception {
        return new RouteBench(loader(subject), new HubStandIn(), """
                - route:
                    id: sink
                    from:
                      uri: hub:deliveries
                      steps:
                        - to:
                %s""".formatted(sink.yaml("            ")));
    }

    private static ClassLoader loader(ConnectorSubject subject) {
        return ConnectorSource.find(subject.id()).get(0).getClass().getClassLoader();
    }

    Outcome send(Payload payload) {
        Exchange exchange = new DefaultExchange(context);
        exchange.getIn().setBody(parts(payload));
        try {
            hub.handOut(exchange);
        } catch (Exception e) {
            exchange.setException(e);
        }
        Exception failure = exchange.getException();
        return failure == null
                ? new Outcome(Optional.empty(), "", exchange.getMessage().getHeader(RECEIPT, "", String.class))
                : new Outcome(Optional.of(kind(failure)), words(failure), "");
    }

    private List<Message> parts(Payload payload) {
        List<Message> parts = new ArrayList<>();
        for (Payload.Part part : payload.parts()) {
            Message message = new DefaultMessage(context);
            message.setHeader(Exchange.FILE_NAME, part.path());
            message.setHeader(Exchange.CONTENT_TYPE, part.contentType());
            message.setBody(part.bytes());
            parts.add(message);
        }
        return parts;
    }

    /** As the hub sees it: a fault says its kind, and a transport that fails is unavailable. */
    private static Fault.Kind kind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Fault fault) {
                return fault.kind();
            }
            if (cause instanceof IOException || cause instanceof GenericFileOperationFailedException) {
                return Fault.Kind.UNAVAILABLE;
            }
        }
        return Fault.Kind.DEFECT;
    }

    private static String words(Throwable failure) {
        StringBuilder words = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            words.append(cause).append('\n');
        }
        return words.toString();
    }

    @Override
    public void close() {
        context.stop();
    }
}
