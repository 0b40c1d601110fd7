package hub.app.run;

import hub.app.camel.ConnectorOffer;
import hub.app.camel.HubAccess;
import hub.app.camel.RunningConnector;
import hub.app.config.Home;
import hub.app.config.HubSettings;
import hub.app.config.Problem;
import hub.app.connectors.ConnectorInstance;
import hub.app.desk.Desk;
import hub.app.routes.AllowList;
import hub.connector.Fault;
import hub.product.PrecedenceFile;
import hub.sharing.AgreementCheck;
import hub.sharing.ConsentTableFile;
import hub.table.MappingCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything an operator edits, read and checked: settings, agreements, precedence, mappings, connectors and their routes. */
public final class Configuration implements AutoCloseable {

    private final Home home;
    private final List<String> problems = new ArrayList<>();
    private final Clock clock;
    private final Deadline deadline;
    private HubSettings settings = HubSettings.NONE;
    private @Nullable Connectors connectors;

    /** Reads the settings; what is wrong with them is among the {@link #problems()}. */
    public Configuration(Home home, Clock clock) {
        this(home, clock, Deadline.LIMIT);
    }

    /** @param limit how long a connector may take for each step */
    Configuration(Home home, Clock clock, Duration limit) {
        this.home = home;
        this.clock = clock;
        this.deadline = new Deadline(limit);
        attempt(() -> settings = HubSettings.of(home));
    }

    /** Checks everything else: precedence, agreements, mappings, and every connector with its routes. */
    public Configuration check() {
        OpenConnectors systems = connectors().systems();
        attempt(() -> PrecedenceFile.read(home.precedence()));
        attempt(() -> ConsentTableFile.read(home.consentPrecedence()));
        problems.addAll(agreements().problems());
        mappings();
        AllowList.of(home).problems().forEach(problem -> problems.add(problem.toString()));
        systems.instances().stream()
                .filter(instance -> instance.source().equals(Desk.SOURCE))
                .forEach(instance -> add(
                        home.connectors().resolve(Desk.SOURCE + ".yaml"),
                        0,
                        "this is the name of the hub's own desk: give the source another"));
        systems.instances().forEach(instance -> attempt(() -> routes(systems, instance)));
        return this;
    }

    /** One line each: {@code file:line: what is wrong}. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** What is right and still needs somebody before long, one line each like the {@link #problems()}. */
    public List<String> warnings() {
        return agreements().warnings();
    }

    private AgreementFiles agreements() {
        return AgreementFiles.of(home, settings, AgreementCheck.of(home.agreements()), clock.instant());
    }

    /** @throws Fault of kind {@link Fault.Kind#CONFIGURATION} that lists what is wrong, if anything is */
    public void refuseProblems() {
        if (!problems.isEmpty()) {
            throw Fault.configuration(String.join(System.lineSeparator(), problems));
        }
    }

    Deadline deadline() {
        return deadline;
    }

    public Home home() {
        return home;
    }

    public HubSettings settings() {
        return settings;
    }

    /** The connectors, loaded when they are first asked for; what is wrong with them is then among the {@link #problems()}. */
    public synchronized Connectors connectors() {
        if (connectors == null) {
            connectors = Connectors.load(home, settings, clock, deadline, problems::add);
        }
        return connectors;
    }

    /** A connector whose far side does not answer now is not a problem of the configuration: it is started when it answers. */
    private void routes(OpenConnectors systems, ConnectorInstance<?> instance) {
        try {
            try (RunningConnector trial =
                    new RunningConnector(home, instance, HubAccess.closed(offer(systems, instance)))) {
                trial.check().forEach(problem -> problems.add(problem.toString()));
            }
        } catch (Fault e) {
            if (e.kind() == Fault.Kind.CONFIGURATION) {
                add(home.connectors().resolve(instance.source() + ".yaml"), 0, e.getMessage());
            }
        }
    }

    /** What the routes of an outside system may name. @throws Fault if its connector cannot be opened */
    ConnectorOffer offer(OpenConnectors systems, ConnectorInstance<?> instance) {
        return ConnectorOffer.of(systems.open(instance), settings.recipients().keySet());
    }

    private void mappings() {
        if (!Files.isDirectory(home.mappings())) {
            return;
        }
        try (Stream<Path> files = Files.walk(home.mappings())) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                MappingCheck.check(file).forEach(problem -> add(file, problem.line(), problem.message()));
            }
        } catch (IOException e) {
            add(home.mappings(), 0, "cannot be read");
        }
    }

    private void add(Path file, int line, String message) {
        problems.add(new Problem(home.name(file), line, message).toString());
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (Fault e) {
            e.getMessage().lines().forEach(problems::add);
        }
    }

    @Override
    public synchronized void close() {
        if (connectors != null) {
            connectors.close();
        }
    }
}
