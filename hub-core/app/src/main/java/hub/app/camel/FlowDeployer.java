package hub.app.camel;

import hub.app.config.Home;
import hub.app.config.Problem;
import hub.app.connectors.ConnectorInstance;
import hub.app.routes.RouteCheck;
import hub.app.routes.Surroundings;
import hub.connector.Fault;
import hub.model.OrganisationId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/**
 * Loads the route files of one connector. A file is checked first, then built in a context that is thrown away, and only then loaded: one
 * that fails is refused whole and the others run.
 */
final class FlowDeployer {

    private static final String ENDING = ".camel.yaml";

    private final Home home;
    private final ConnectorInstance<?> instance;
    private final HubAccess access;

    FlowDeployer(Home home, ConnectorInstance<?> instance, HubAccess access) {
        this.home = home;
        this.instance = instance;
        this.access = access;
    }

    /**
     * The connector's files, sorted.
     *
     * @throws Fault of kind {@link Fault.Kind#CONFIGURATION} if there is no such folder
     */
    List<Path> files() {
        Path folder = home.routes().resolve(instance.description().id());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Fault.configuration(
                    home.name(folder) + " is missing or cannot be read: the connector's routes are kept there");
        }
    }

    /** What is wrong with a file; nothing if it may be loaded. */
    List<Problem> check(Path file) {
        String text = read(file);
        List<Problem> problems = new RouteCheck(surroundings()).check(home.name(file), text);
        return problems.isEmpty() ? dryRun(file, text) : problems;
    }

    private List<Problem> dryRun(Path file, String text) {
        try (DefaultCamelContext trial = ConnectorContexts.create(instance, access)) {
            trial.setAutoStartup(false);
            trial.start();
            load(trial, file, text);
            return List.of();
        } catch (Exception e) {
            return List.of(new Problem(home.name(file), 0, "Camel cannot build it: " + firstLine(e)));
        }
    }

    /** Loads a file that was checked into a running context. */
    void load(CamelContext context, Path file, String text) throws Exception {
        Resource resource = ResourceHelper.fromString(home.name(file), text);
        PluginHelper.getRoutesLoader(context).loadRoutes(resource);
    }

    void load(CamelContext context, Path file) throws Exception {
        load(context, file, read(file));
    }

    private String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Fault.configuration(home.name(file) + " cannot be read as UTF-8 text");
        }
    }

    private Surroundings surroundings() {
        ConnectorOffer offer = access.offer();
        return new Surroundings(
                offer.readers(),
                offer.receiptReaders(),
                offer.writers(),
                offer.recipients().stream().map(OrganisationId::value).collect(Collectors.toSet()),
                instance.placeholders().keySet(),
                instance.connector().getClass().getClassLoader());
    }

    private static String firstLine(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage())
                .lines()
                .findFirst()
                .orElse(root.getClass().getSimpleName());
    }
}
