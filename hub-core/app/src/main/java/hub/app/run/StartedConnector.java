package hub.app.run;

import hub.app.camel.ConnectorOffer;
import hub.app.camel.RunningConnector;
import hub.app.connectors.ConnectorInstance;
import hub.connector.Fault;
import hub.connector.Health;
import hub.connector.OpenConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts one outside system's connector and asks how it is, never waiting longer than a connector may take. */
final class StartedConnector {

    private static final Logger LOG = LoggerFactory.getLogger(StartedConnector.class);

    private final Configuration configuration;
    private final Engine engine;
    private final Flows flows;
    private final Deadline deadline;

    StartedConnector(Configuration configuration, Engine engine, Flows flows) {
        this.configuration = configuration;
        this.engine = engine;
        this.flows = flows;
        this.deadline = configuration.deadline();
    }

    /** @throws Fault if it cannot start; then nothing of it runs */
    RunningConnector start(ConnectorInstance<?> instance) {
        return deadline.within(
                "start " + instance.source(), instance.classes(), () -> started(instance), RunningConnector::close);
    }

    private RunningConnector started(ConnectorInstance<?> instance) {
        OpenConnector open = configuration.connectors().systems().open(instance);
        ConnectorOffer offer =
                ConnectorOffer.of(open, configuration.settings().recipients().keySet());
        RunningConnector running = new RunningConnector(
                configuration.home(), instance, new EngineAccess(instance.source(), open, offer, engine, flows));
        try {
            running.start();
            return running;
        } catch (RuntimeException | Error e) {
            running.close();
            throw e;
        }
    }

    /** Stops it when what it has in hand is done; one that does not come to its end is given up. */
    void stop(ConnectorInstance<?> instance, RunningConnector running) {
        try {
            deadline.within("stop " + instance.source(), instance.classes(), () -> {
                running.close();
                return running;
            });
        } catch (Fault why) {
            LOG.warn("{} does not stop: {}", instance, why.getMessage());
        }
    }

    /** @throws Fault if it cannot say how it is */
    Health health(ConnectorInstance<?> instance) {
        return deadline.within(
                "health " + instance.source(),
                instance.classes(),
                () -> configuration.connectors().systems().open(instance).health());
    }
}
