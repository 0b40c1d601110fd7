package hub.app.camel;

import hub.connector.OpenConnector;
import hub.connector.PolledReader;
import hub.model.OrganisationId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names that the routes of a connector may use.
 *
 * @param polled those readers that ask their system themselves
 * @param recipients the recipients that the hub's settings name
 */
public record ConnectorOffer(
        Set<String> readers,
        Set<String> polled,
        Set<String> receiptReaders,
        Set<String> writers,
        Set<OrganisationId> recipients) {

    public static ConnectorOffer of(OpenConnector connector, Set<OrganisationId> recipients) {
        return new ConnectorOffer(
                connector.readers().keySet(),
                polled(connector),
                connector.receiptReaders().keySet(),
                connector.writers().keySet(),
                recipients);
    }

    /** The same for a rehearsal, in which no system is asked: a sample stands for what it would answer. */
    ConnectorOffer withoutPolling() {
        return new ConnectorOffer(readers, Set.of(), receiptReaders, writers, recipients);
    }

    private static Set<String> polled(OpenConnector connector) {
        return connector.readers().entrySet().stream()
                .filter(reader -> reader.getValue() instanceof PolledReader)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
