package hub.app.camel;

import hub.connector.OpenConnector;
import hub.model.OrganisationId;
import java.util.Set;

/**
 * The names that the routes of a connector may use.
 *
 * @param recipients the recipients that the hub's settings name
 */
public record ConnectorOffer(
        Set<String> readers, Set<String> receiptReaders, Set<String> writers, Set<OrganisationId> recipients) {

    public static ConnectorOffer of(OpenConnector connector, Set<OrganisationId> recipients) {
        return new ConnectorOffer(
                connector.readers().keySet(),
                connector.receiptReaders().keySet(),
                connector.writers().keySet(),
                recipients);
    }
}
