package hub.app.trial;

import hub.app.config.Home;
import hub.app.config.HubSettings;
import hub.app.config.HubSettings.Demo;
import hub.app.demo.DemoCouncil;
import hub.broker.BrokerProcess;
import hub.broker.BrokerSettings;
import hub.connector.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A broker that runs beside the made-up council, and the home that goes with it: in its topic of submissions lies what the council knows of
 * early help, and the council's own fleet gets its plans in another instead of a folder.
 */
public final class KafkaTrial implements AutoCloseable {

    private static final String SUBMISSIONS = "northshire.submissions";
    private static final String PLANS = "toucan.northshire-fleet";

    private final Home home;
    private final BrokerProcess broker;

    private KafkaTrial(Home home, BrokerProcess broker) {
        this.home = home;
        this.broker = broker;
    }

    /**
     * Starts the broker, and makes the home if it is not there yet.
     *
     * @param from whose configuration and routes are taken over
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if that home is no made-up council's, or the broker does not start
     */
    public static KafkaTrial start(Home from) {
        HubSettings settings = HubSettings.of(from);
        Demo council = settings.council()
                .filter(demo -> settings.database() == null)
                .orElseThrow(
                        () -> Fault.configuration(
                                "--with-kafka is for the made-up council on the embedded database: "
                                        + "config/application.yaml names no demo, or a database. A real broker needs only settings: connectors/kafka"));
        Home home = new Home(from.openData().resolve("with-kafka"));
        try {
            new TrialHome(from, home).make();
            Path submissions = home.folder().resolve("submissions.ndjson");
            if (Files.notExists(submissions)) {
                new DemoCouncil().writeSubmissions(submissions, council.children(), council.seed());
            }
            BrokerSettings broker = BrokerSettings.in(home.folder().resolve("kafka"), Map.of());
            TrialHome.broker(home, broker.address());
            return new KafkaTrial(home, BrokerProcess.start(broker, SUBMISSIONS + "=" + submissions, PLANS));
        } catch (IOException | UncheckedIOException e) {
            throw Fault.configuration("cannot write to " + home.folder() + ": let the hub's user write there");
        } catch (IllegalStateException e) {
            throw Fault.configuration(e.getMessage());
        }
    }

    /** Where the hub is to run. */
    public Home home() {
        return home;
    }

    /** Stops the broker. @return how many records lie in each topic, a line each */
    public List<String> end() {
        return broker.end();
    }

    @Override
    public void close() {
        broker.close();
    }
}
