package hub.app.run;

import hub.app.camel.ConnectorOffer;
import hub.app.camel.HubAccess;
import hub.app.camel.Rehearsal;
import hub.app.camel.RouteVersions;
import hub.app.camel.RunningConnector;
import hub.app.config.Home;
import hub.app.config.Problem;
import hub.app.connectors.ConnectorInstance;
import hub.app.operations.RouteFile;
import hub.app.operations.RouteReport;
import hub.connector.Fault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Brings a route file into its connector's folder: checked, rehearsed, put in place, swapped in; or refused, and nothing has changed. */
final class RouteDeployment {

    private final Configuration configuration;
    private final Supplier<List<ConnectorState>> states;
    private final RouteVersions versions;

    RouteDeployment(Configuration configuration, Supplier<List<ConnectorState>> states) {
        this.configuration = configuration;
        this.states = states;
        this.versions = new RouteVersions(configuration.home());
    }

    /** What is wrong with a file for any of the connector's outside systems; or what it would have done with the samples. */
    RouteReport check(RouteFile file) {
        List<String> problems = problems(file);
        return problems.isEmpty() ? new RouteReport(true, rehearsed(file)) : new RouteReport(false, problems);
    }

    private List<String> problems(RouteFile file) {
        return instances(file.connector()).stream()
                .flatMap(instance -> problems(instance, file).stream())
                .map(Problem::toString)
                .distinct()
                .toList();
    }

    private List<Problem> problems(ConnectorInstance<?> instance, RouteFile file) {
        try (RunningConnector trial =
                new RunningConnector(home(), instance, HubAccess.closed(configuration.offer(systems(), instance)))) {
            return trial.check(path(file), file.text());
        }
    }

    synchronized RouteReport deploy(RouteFile file) {
        RouteReport checked = check(file);
        if (!checked.accepted()) {
            return checked;
        }
        versions.put(path(file), file.text());
        return swapped(file, new ArrayList<>(checked.lines()));
    }

    private List<String> rehearsed(RouteFile file) {
        ConnectorInstance<?> instance = instances(file.connector()).get(0);
        ConnectorOffer offer = configuration.offer(systems(), instance);
        return new Rehearsal(instance, systems().open(instance), offer, new MadeUpPlans())
                .run(file.name(), file.text());
    }

    private RouteReport swapped(RouteFile file, List<String> lines) {
        try {
            List<String> problems = running(file.connector()).stream()
                    .flatMap(connector -> connector.putIn(path(file)).stream())
                    .map(Problem::toString)
                    .distinct()
                    .toList();
            if (!problems.isEmpty()) {
                versions.takeBack(path(file));
                return new RouteReport(false, problems);
            }
        } catch (Fault e) {
            lines.add("in place, and runs as soon as it can: " + e.getMessage());
        }
        return new RouteReport(true, lines);
    }

    /** Puts a file back to what it was before the last deploy. */
    synchronized RouteReport rollback(Path file) {
        String before = versions.before(file)
                .orElseThrow(() -> Fault.rejected("there is no version before the one of " + home().name(file)));
        return deploy(new RouteFile(
                file.getParent().getFileName().toString(), file.getFileName().toString(), before));
    }

    private List<RunningConnector> running(String connector) {
        return states.get().stream()
                .filter(state -> state.isOf(connector))
                .flatMap(state -> state.running().stream())
                .toList();
    }

    private List<ConnectorInstance<?>> instances(String connector) {
        List<ConnectorInstance<?>> instances = new ArrayList<>(systems().instances());
        instances.removeIf(instance -> !instance.connectorId().equals(connector));
        if (instances.isEmpty()) {
            throw Fault.rejected("no file in config/connectors names the connector \"" + connector + "\"");
        }
        return instances;
    }

    private Path path(RouteFile file) {
        return home().routes().resolve(file.connector()).resolve(file.name());
    }

    private OpenConnectors systems() {
        return configuration.connectors().systems();
    }

    private Home home() {
        return configuration.home();
    }
}
