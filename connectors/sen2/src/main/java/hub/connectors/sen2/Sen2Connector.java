package hub.connectors.sen2;

import hub.connector.Connector;
import hub.connector.ConnectorContext;
import hub.connector.ConnectorDescription;
import hub.connector.OpenConnector;

/**
 * The SEN2 person-level return: children, their requests and plans, from returns dropped in a folder; and the
 * refresh of the SEND cohort, put into a recipient's.
 */
public final class Sen2Connector implements Connector<Sen2Settings> {

    @Override
    public ConnectorDescription<Sen2Settings> description() {
        return ConnectorDescription.of(Sen2Connector.class, Sen2Settings.class);
    }

    @Override
    public OpenConnector open(Sen2Settings settings, ConnectorContext context) {
        return new OpenSen2(
                settings.directory(),
                settings.recipients().values().stream()
                        .map(Sen2Settings.Recipient::folder)
                        .toList(),
                new ReturnReader(context.source(), settings.maximumBytes(), settings.bringsChildren()));
    }
}
