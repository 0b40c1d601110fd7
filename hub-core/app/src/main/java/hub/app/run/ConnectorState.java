package hub.app.run;

import hub.app.camel.RunningConnector;
import hub.app.connectors.ConnectorInstance;
import java.util.Optional;

/**
 * A connector of the configuration: running, or down with the reason.
 *
 * @param reason a sentence for the engineer
 */
public record ConnectorState(
        ConnectorInstance<?> instance, Optional<RunningConnector> running, Optional<String> reason) {

    static ConnectorState running(ConnectorInstance<?> instance, RunningConnector running) {
        return new ConnectorState(instance, Optional.of(running), Optional.empty());
    }

    static ConnectorState down(ConnectorInstance<?> instance, String reason) {
        return new ConnectorState(instance, Optional.empty(), Optional.of(reason));
    }
}
