package hub.app.run;

import hub.app.camel.RunningConnector;
import hub.app.connectors.ConnectorInstance;
import hub.connector.Fault;
import java.util.Optional;

/**
 * An outside system's connector: running, down with the reason, or stopped by a person.
 *
 * @param down why it is down; its message is a sentence for the engineer
 * @param left what it left running when it was stopped, though it should have left nothing
 */
public record ConnectorState(
        ConnectorInstance<?> instance,
        Optional<RunningConnector> running,
        Optional<Fault> down,
        Optional<String> left) {

    static ConnectorState running(ConnectorInstance<?> instance, RunningConnector running) {
        return new ConnectorState(instance, Optional.of(running), Optional.empty(), Optional.empty());
    }

    static ConnectorState down(ConnectorInstance<?> instance, Fault why) {
        return new ConnectorState(instance, Optional.empty(), Optional.of(why), Optional.empty());
    }

    static ConnectorState stopped(ConnectorInstance<?> instance, Optional<String> left) {
        return new ConnectorState(instance, Optional.empty(), Optional.empty(), left);
    }

    /** A sentence for the engineer, if it is down. */
    public Optional<String> reason() {
        return down.map(Fault::getMessage);
    }

    /** {@code running}, {@code down} or {@code stopped}. */
    public String name() {
        return running.isPresent() ? "running" : down.isPresent() ? "down" : "stopped";
    }

    boolean isOf(String connector) {
        return instance.connectorId().equals(connector);
    }

    /** Whether trying again may help: not with a fault of the connector itself, which may have left a thread hanging. */
    boolean mayComeBack() {
        return down.filter(why -> why.kind() != Fault.Kind.DEFECT).isPresent();
    }
}
