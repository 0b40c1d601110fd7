package hub.app.run;

import hub.app.camel.ConnectorOffer;
import hub.app.camel.RunningConnector;
import hub.app.connectors.ConnectorInstance;
import hub.connector.Fault;
import hub.connector.Health;
import hub.connector.OpenConnector;
import java.time.Duration;

/** Starts one outside system's connector and asks how it is, never waiting longer than a connector may take. */
final class StartedConnector {

    /** How long a connector may take to open, to start its routes, or to say how it is. */
    static final Duration LIMIT = Duration.ofSeconds(30);

    private final Configuration configuration;
    private final Engine engine;
    private final Flows flows;
    private final Deadline deadline;

    StartedConnector(Configuration configuration, Engine engine, Flows flows, Duration limit) {
        this.configuration = configuration;
        this.engine = engine;
        this.flows = flows;
        this.deadline = new Deadline(limit);
    }

    /** @throws Fault if it cannot start */
    RunningConnector start(ConnectorInstance<?> instance) {
        return deadline.within("start " + instance.source(), loader(instance), () -> {
            OpenConnector open = configuration.connectors().systems().open(instance);
            ConnectorOffer offer = ConnectorOffer.of(
                    open, configuration.settings().recipients().keySet());
            RunningConnector running = new RunningConnector(
                    configuration.home(), instance, new EngineAccess(instance.source(), open, offer, engine, flows));
            return started(running);
        });
    }

    private static RunningConnector started(RunningConnector running) {
        try {
            running.start();
            return running;
        } catch (Fault e) {
            running.close();
            throw e;
        }
    }

    /** @throws Fault if it cannot say how it is */
    Health health(ConnectorInstance<?> instance) {
        return deadline.within(
                "health " + instance.source(),
                loader(instance),
                () -> configuration.connectors().systems().open(instance).health());
    }

    private static ClassLoader loader(ConnectorInstance<?> instance) {
        return instance.connector().getClass().getClassLoader();
    }
}
