package hub.connectors.transport;

import hub.connector.Connector;
import hub.connector.ConnectorContext;
import hub.connector.ConnectorDescription;
import hub.connector.Fault;
import hub.connector.Health;
import hub.connector.OpenConnector;
import hub.connectors.transport.page.Pages;
import hub.table.TableReaders;
import java.util.Map;

/** Home-to-school transport: four tables in, plans and recalls out to each recipient, acknowledgements back. */
public final class TransportConnector implements Connector<TransportSettings> {

    @Override
    public ConnectorDescription<TransportSettings> description() {
        return ConnectorDescription.of(TransportConnector.class, TransportSettings.class);
    }

    @Override
    public OpenConnector open(TransportSettings settings, ConnectorContext context) {
        Health health = new Folders(settings).health();
        if (!health.isWell()) {
            throw Fault.configuration(health.message());
        }
        return new OpenTransport(
                TableReaders.load(TransportConnector.class, context, "journeys", "passengers", "crew", "training"),
                Map.of("acknowledgements", new AcknowledgementReader()),
                Map.of("transport-plan", new TransportPlanWriter(settings.recipients(), new Pages())),
                new Places(settings, context.clock()));
    }
}
