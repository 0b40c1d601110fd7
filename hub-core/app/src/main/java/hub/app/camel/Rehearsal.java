package hub.app.camel;

import hub.app.connectors.ConnectorInstance;
import hub.app.routes.RouteOutline;
import hub.connector.Fault;
import hub.connector.OpenConnector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.AdviceWith;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * Runs the routes of a file on the connector's samples: where a route begins stands the sample, the readers are the real ones, what they
 * read is counted, and nothing is asked, stored or sent.
 */
public final class Rehearsal {

    private final ConnectorInstance<?> instance;
    private final OpenConnector connector;
    private final CountingHub hub;
    private final Samples samples;
    private final List<String> lines = new ArrayList<>();

    public Rehearsal(ConnectorInstance<?> instance, OpenConnector connector, ConnectorOffer offer) {
        this.instance = instance;
        this.connector = connector;
        this.hub = new CountingHub(connector, offer);
        this.samples = Samples.of(instance.connector());
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
        if (route.readers().isEmpty()) {
            lines.add(route.id() + ": delivers; not tried, because a sample of what was granted does not exist");
            return;
        }
        String start = "direct:" + route.id();
        AdviceWith.adviceWith(trial, route.id(), false, advice -> {
            advice.replaceFromWith(start);
            advice.interceptSendToEndpoint("kamelet:*")
                    .skipSendToOriginalEndpoint()
                    .process(asked -> {});
        });
        trial.getRouteController().startRoute(route.id());
        boolean only = connector.readers().size() == 1;
        for (String reader : route.readers()) {
            Map<String, byte[]> its = samples.of(reader, only);
            if (its.isEmpty()) {
                lines.add(route.id() + ": not tried, because the connector has no sample for " + reader);
            }
            for (Map.Entry<String, byte[]> sample : its.entrySet()) {
                bring(trial, start, sample.getKey(), sample.getValue());
            }
        }
    }

    private static void bring(DefaultCamelContext trial, String start, String name, byte[] bytes) throws Exception {
        try (ProducerTemplate template = trial.createProducerTemplate()) {
            Exchange done = template.request(start, exchange -> {
                exchange.getIn().setHeader(Exchange.FILE_NAME, name);
                exchange.getIn().setBody(bytes);
            });
            if (done.getException() != null) {
                throw done.getException();
            }
        }
    }
}
