package hub.app.camel;

import hub.connector.Fault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Route;
import org.apache.camel.component.kamelet.Kamelet;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.RouteDefinition;

/**
 * The route files that run in a context. A swap lets what is in flight come to its end, sources first, then puts the new version in the
 * place of the old: meanwhile nothing is taken or claimed, so nothing is lost or repeated.
 */
final class LoadedFlows {

    /** How long a swap or a stop waits for what is in flight; after that the version that runs goes on. */
    private static final long DRAIN_SECONDS = 60;

    /**
     * One file as it runs.
     *
     * @param routes the ids of its routes and of those that Kamelets made for them, in the order in which they were made
     */
    private record Loaded(String text, List<String> routes) {}

    private final DefaultCamelContext context;
    private final Map<Path, Loaded> files = new TreeMap<>();

    LoadedFlows(DefaultCamelContext context) {
        this.context = context;
    }

    /** The text that runs for a file. */
    synchronized Optional<String> text(Path file) {
        return Optional.ofNullable(files.get(file)).map(Loaded::text);
    }

    synchronized List<Path> files() {
        return List.copyOf(files.keySet());
    }

    /**
     * Puts a text that was checked in the place of what runs for the file.
     *
     * @throws Fault if it cannot start or what is in flight takes too long; what ran before runs on
     */
    synchronized void put(Path file, String text) {
        Optional<String> before = text(file);
        remove(file);
        try {
            files.put(file, load(file, text));
        } catch (Exception e) {
            if (before.isPresent()) {
                restore(file, before.get(), e);
            }
            throw Faults.of(e);
        }
    }

    private void restore(Path file, String text, Exception reason) {
        try {
            files.put(file, load(file, text));
        } catch (Exception e) {
            reason.addSuppressed(e);
        }
    }

    private Loaded load(Path file, String text) throws Exception {
        List<String> before = ids();
        try {
            FlowDeployer.load(context, file.toString(), text);
        } catch (Exception e) {
            unload(madeSince(before));
            throw e;
        }
        return new Loaded(text, madeSince(before));
    }

    /** One that could not start has no route to remove, and leaves its definition. */
    private void unload(List<String> routes) throws Exception {
        for (String id : routes) {
            context.getRouteController().stopRoute(id);
            context.removeRoute(id);
            RouteDefinition left = context.getRouteDefinition(id);
            if (left != null) {
                context.removeRouteDefinition(left);
            }
        }
    }

    /** @throws Fault of kind {@link Fault.Kind#UNAVAILABLE} if what is in flight takes too long; then the routes run on */
    synchronized void remove(Path file) {
        Loaded loaded = files.get(file);
        if (loaded == null) {
            return;
        }
        stop(loaded.routes());
        try {
            unload(loaded.routes());
            files.remove(file);
        } catch (Exception e) {
            throw Faults.of(e);
        }
    }

    /** Stops the route of that id with what Kamelets made for it. @return whether there is one */
    synchronized boolean stop(String id) {
        List<String> family = family(id);
        stop(family);
        return !family.isEmpty();
    }

    /** @return whether there is one */
    synchronized boolean start(String id) {
        List<String> family = family(id);
        start(family);
        return !family.isEmpty();
    }

    /** A route and those that Kamelets made for it. */
    private List<String> family(String id) {
        Route route = context.getRoute(id);
        if (route == null || route.getDescription() == null) {
            return List.of();
        }
        Loaded loaded = files.values().stream()
                .filter(file -> file.routes().contains(id))
                .findFirst()
                .orElseThrow();
        return loaded.routes().stream()
                .filter(other -> other.equals(id) || isFor(other, id))
                .toList();
    }

    private boolean isFor(String other, String id) {
        Map<String, Object> made = context.getRouteDefinition(other).getTemplateParameters();
        return made != null && id.equals(made.get(Kamelet.PARENT_ROUTE_ID));
    }

    /** With the flow: a source before the route that it feeds, and that before what it sends to. */
    private void stop(List<String> routes) {
        List<String> order =
                routes.stream().sorted(Comparator.comparingInt(this::place)).toList();
        List<String> stopped = new ArrayList<>();
        try {
            for (String id : order) {
                if (!context.getRouteController().stopRoute(id, DRAIN_SECONDS, TimeUnit.SECONDS, true)) {
                    start(stopped);
                    throw Fault.unavailable(
                            "what is in flight takes longer than " + DRAIN_SECONDS + " seconds: try again later", null);
                }
                stopped.add(id);
            }
        } catch (Fault e) {
            throw e;
        } catch (Exception e) {
            throw Faults.of(e);
        }
    }

    /** 0 for the source that a Kamelet made, 1 for a route of the file, 2 for the sink that a Kamelet made. */
    private int place(String id) {
        RouteDefinition route = context.getRouteDefinition(id);
        boolean ofFile = route.getTemplateParameters() == null;
        return ofFile ? 1 : route.getInput().getEndpointUri().startsWith("kamelet:") ? 2 : 0;
    }

    /** Against the flow. */
    private void start(List<String> routes) {
        try {
            for (String id : routes.stream()
                    .sorted(Comparator.comparingInt(this::place).reversed())
                    .toList()) {
                context.getRouteController().startRoute(id);
            }
        } catch (Exception e) {
            throw Faults.of(e);
        }
    }

    private List<String> ids() {
        return context.getRouteDefinitions().stream()
                .map(RouteDefinition::getId)
                .toList();
    }

    private List<String> madeSince(List<String> before) {
        return ids().stream().filter(id -> !before.contains(id)).toList();
    }
}
