package hub.app.camel;

import hub.app.connectors.ConnectorInstance;
import hub.app.routes.RouteOutline;
import hub.app.routes.RouteOutline.Delivers;
import hub.connector.Delivery;
import hub.connector.Fault;
import hub.connector.OpenConnector;
import hub.connector.Payload;
import hub.connector.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.AdviceWith;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * Runs the routes of a file on samples. Where a route begins stands a file that the connector brings, or a delivery that is made up; its
 * readers and writers are the real ones. What they read and write is counted, and nothing is asked, stored or sent.
 */
public final class Rehearsal {

    private final ConnectorInstance<?> instance;
    private final OpenConnector connector;
    private final CountingHub hub;
    private final Samples samples;
    private final SampleDeliveries deliveries;
    private final List<String> lines = new ArrayList<>();

    public Rehearsal(
            ConnectorInstance<?> instance, OpenConnector connector, ConnectorOffer offer, SampleDeliveries deliveries) {
        this.instance = instance;
        this.connector = connector;
        this.hub = new CountingHub(connector, offer);
        this.samples = Samples.of(instance.connector());
        this.deliveries = deliveries;
    }

    /**
     * What the routes of a text that was checked would have done, one line each.
     *
     * @throws Fault if one of them fails on a sample
     */
    public List<String> run(String name, String text) {
        try (DefaultCamelContext trial = ConnectorContexts.create(instance, hub)) {
            trial.setAutoStartup(false);
            trial.start();
            FlowDeployer.load(trial, name, text);
            for (RouteOutline route : RouteOutline.of(text)) {
                rehearse(trial, route);
            }
        } catch (Exception e) {
            throw Faults.of(e);
        }
        lines.addAll(hub.told());
        return List.copyOf(lines);
    }

    private void rehearse(DefaultCamelContext trial, RouteOutline route) throws Exception {
        String start = "direct:" + route.id();
        Set<String> outside = outside(trial);
        AdviceWith.adviceWith(trial, route.id(), false, advice -> {
            advice.replaceFromWith(start);
            outside.forEach(scheme -> advice.interceptSendToEndpoint(scheme + ":*")
                    .skipSendToOriginalEndpoint()
                    .process(asked -> {}));
        });
        trial.getRouteController().startRoute(route.id());
        for (String reader : route.readers()) {
            read(trial, route.id(), start, reader);
        }
        if (route.delivers().isPresent()) {
            deliver(trial, route.id(), start, route.delivers().get());
        }
    }

    /** Whatever a route may hand to, but the hub itself. */
    private static Set<String> outside(DefaultCamelContext trial) {
        return trial.getEndpoints().stream()
                .map(Endpoint::getEndpointUri)
                .map(uri -> uri.substring(0, uri.indexOf(':')))
                .filter(scheme -> !scheme.equals("hub"))
                .collect(Collectors.toSet());
    }

    private void read(DefaultCamelContext trial, String route, String start, String reader) throws Exception {
        Map<String, byte[]> its = samples.of(reader, connector.readers().size() == 1);
        if (its.isEmpty()) {
            lines.add(route + ": not tried, because the connector has no sample for " + reader);
        }
        for (Map.Entry<String, byte[]> sample : its.entrySet()) {
            bring(trial, start, exchange -> {
                exchange.getIn().setHeader(Exchange.FILE_NAME, sample.getKey());
                exchange.getIn().setBody(sample.getValue());
            });
        }
    }

    private void deliver(DefaultCamelContext trial, String route, String start, Delivers delivers) throws Exception {
        String product = delivers.writer();
        String recipient = delivers.recipient();
        Optional<Delivery> made = deliveries.delivery(product, recipient);
        if (made.isEmpty()) {
            lines.add(route + ": not tried, because no " + product + " was made up yet");
            return;
        }
        Writer writer = connector.writers().get(product);
        hand(trial, route, start, "a made-up plan", writer.write(made.get()));
        hand(trial, route, start, "its recall", writer.write(deliveries.recall(product, recipient)));
    }

    private void hand(DefaultCamelContext trial, String route, String start, String what, Payload payload)
            throws Exception {
        bring(trial, start, exchange -> DeliveriesConsumer.load(exchange, 0, SampleDeliveries.KEY, payload));
        List<String> parts = payload.parts().stream().map(Payload.Part::path).toList();
        lines.add(route + ": " + what + " would be sent: " + String.join(", ", parts));
    }

    private static void bring(DefaultCamelContext trial, String start, Processor load) throws Exception {
        try (ProducerTemplate template = trial.createProducerTemplate()) {
            Exchange done = template.request(start, load);
            if (done.getException() != null) {
                throw done.getException();
            }
        }
    }
}
