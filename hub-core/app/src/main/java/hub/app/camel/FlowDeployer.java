package hub.app.camel;

import hub.app.config.Problem;
import hub.app.connectors.ConnectorInstance;
import hub.app.routes.AllowList;
import hub.app.routes.RouteCheck;
import hub.app.routes.Surroundings;
import hub.model.OrganisationId;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/** Checks a route file of one connector, and has Camel build it in a context that is thrown away, before it is loaded. */
final class FlowDeployer {

    private final RouteFiles files;
    private final ConnectorInstance<?> instance;
    private final HubAccess access;

    FlowDeployer(RouteFiles files, ConnectorInstance<?> instance, HubAccess access) {
        this.files = files;
        this.instance = instance;
        this.access = access;
    }

    /** What is wrong with a text that is, or is to become, a file; nothing if it may be loaded. */
    List<Problem> check(Path file, String text) {
        String name = files.home().name(file);
        List<Problem> problems = new RouteCheck(surroundings()).check(name, text, files.idsBeside(file));
        return problems.isEmpty() ? build(name, text) : problems;
    }

    private List<Problem> build(String name, String text) {
        try (DefaultCamelContext trial = ConnectorContexts.create(instance, access)) {
            trial.setAutoStartup(false);
            trial.start();
            load(trial, name, text);
            return List.of();
        } catch (Exception e) {
            return List.of(RouteCheck.cannotBeBuilt(name, "Camel cannot build it (" + types(e) + ")"));
        }
    }

    /** Loads a text that was checked. */
    static void load(CamelContext context, String name, String text) throws Exception {
        PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString(name, text));
    }

    private Surroundings surroundings() {
        ConnectorOffer offer = access.offer();
        return new Surroundings(
                offer.readers(),
                offer.receiptReaders(),
                offer.writers(),
                offer.recipients().stream().map(OrganisationId::value).collect(Collectors.toSet()),
                instance.placeholders().keySet(),
                AllowList.of(files.home()),
                instance.connector().getClass().getClassLoader());
    }

    /** Camel's own words quote addresses with what is set in them, and that may be a secret. */
    private static String types(Throwable failure) {
        String type = failure.getClass().getSimpleName();
        Throwable cause = failure.getCause();
        return cause == null || cause == failure ? type : type + ": " + types(cause);
    }
}
