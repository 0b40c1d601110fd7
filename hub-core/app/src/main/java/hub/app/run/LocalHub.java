package hub.app.run;

import hub.app.config.Home;
import hub.app.operations.AgreementOperations;
import hub.app.operations.CohortOperations;
import hub.app.operations.ConsentOperations;
import hub.app.operations.HubOperations;
import hub.app.operations.ReleaseOperations;
import hub.connector.Fault;
import hub.intake.Feeds;
import java.time.Clock;

/** A hub that does not run, opened for one question. */
public final class LocalHub implements AutoCloseable {

    private final Configuration configuration;
    private final Engine engine;

    private LocalHub(Configuration configuration, Engine engine) {
        this.configuration = configuration;
        this.engine = engine;
    }

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if no hub has run here, or its database cannot be opened */
    public static LocalHub open(Home home) {
        Clock clock = Clock.systemUTC();
        Configuration configuration = new Configuration(home, clock);
        configuration.refuseProblems();
        if (!Engine.hasRun(home, configuration.settings())) {
            throw Fault.configuration("no hub has run in " + home.folder() + " yet: start it with \"toucan run\"");
        }
        Feeds whenNeeded =
                (source, name) -> configuration.connectors().systems().find(source, name);
        return new LocalHub(configuration, Engine.open(home, configuration.settings(), whenNeeded, clock));
    }

    public HubOperations operations() {
        return new LocalOperations(engine);
    }

    public ReleaseOperations releases() {
        return new LocalReleases(engine);
    }

    public AgreementOperations agreements() {
        return new LocalAgreements(engine.agreements);
    }

    public CohortOperations cohorts() {
        return new LocalCohorts(engine.refreshes);
    }

    public ConsentOperations consents() {
        return new LocalConsents(engine);
    }

    @Override
    public void close() {
        engine.close();
        configuration.close();
    }
}
