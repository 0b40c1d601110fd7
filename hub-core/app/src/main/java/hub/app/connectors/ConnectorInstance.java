package hub.app.connectors;

import hub.app.config.RecordSettings;
import hub.connector.Connector;
import hub.connector.ConnectorContext;
import hub.connector.ConnectorDescription;
import hub.connector.Fault;
import hub.connector.Health;
import hub.connector.OpenConnector;
import hub.model.OrganisationId;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * One outside system as {@code config/connectors/<source>.yaml} names it: a connector and its settings, not yet opened.
 *
 * @param description what the connector says of itself
 * @param <S> the record of the connector's settings
 */
public record ConnectorInstance<S extends Record>(
        OrganisationId source, Connector<S> connector, ConnectorDescription<S> description, S settings) {

    /** The id of its connector. */
    public String connectorId() {
        return description.id();
    }

    /** Where its connector's classes come from. */
    public ClassLoader classes() {
        return connector.getClass().getClassLoader();
    }

    /** What routes may use as {@code {{name}}}. */
    public Map<String, String> placeholders() {
        return RecordSettings.flatten(settings);
    }

    /**
     * Opens the connector and asks how it is.
     *
     * @throws Fault if it cannot be opened or is not well; a failure without a kind is a {@link Fault.Kind#DEFECT} of the connector
     */
    public OpenConnector open(Path mappings, Clock clock) {
        OpenConnector open = opened(new ConnectorContext(source, mappings, clock));
        try {
            Health health = open.health();
            health.problem().ifPresent(kind -> {
                throw new Fault(kind, health.message());
            });
            return open;
        } catch (RuntimeException | Error e) {
            open.close();
            throw e;
        }
    }

    private OpenConnector opened(ConnectorContext context) {
        try {
            return connector.open(settings, context);
        } catch (Fault e) {
            throw e;
        } catch (RuntimeException e) {
            throw Fault.defect("the connector failed to open (" + e.getClass().getName() + ")", e);
        }
    }

    /** Shows no setting: one may be a secret. */
    @Override
    public String toString() {
        return source + " (" + description().id() + ")";
    }
}
