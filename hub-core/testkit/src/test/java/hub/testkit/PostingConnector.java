package hub.testkit;

import hub.connector.Connector;
import hub.connector.ConnectorContext;
import hub.connector.ConnectorDescription;
import hub.connector.Health;
import hub.connector.OpenConnector;

/** A connector of one sink over HTTP, to try the contracts on. */
public final class PostingConnector implements Connector<PostingConnector.Settings> {

    /** It has none. */
    public record Settings() {}

    @Override
    public ConnectorDescription<Settings> description() {
        return new ConnectorDescription<>("posting", "Posting", "0.1.0", ">=0.1.0 & <0.2.0", Settings.class);
    }

    @Override
    public OpenConnector open(Settings settings, ConnectorContext context) {
        return Health::well;
    }
}
