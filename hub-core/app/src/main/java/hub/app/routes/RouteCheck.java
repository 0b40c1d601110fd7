package hub.app.routes;

import hub.app.config.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks a route file before it runs (architecture §4): plain YAML; routes with an id and a description and nothing else; only the
 * connector's Kamelets and {@code hub:} endpoints; no script; no secret; what comes from a source ends in {@code hub:intake} or {@code
 * hub:receipts}, and only {@code hub:deliveries} feeds a recipient.
 */
public final class RouteCheck {

    private static final Set<String> ROUTE = Set.of("id", "description", "from");
    private static final Set<String> FROM = Set.of("uri", "parameters", "steps");

    private final EndpointCheck endpoints;
    private final StepCheck steps;

    public RouteCheck(Surroundings surroundings) {
        this.endpoints = new EndpointCheck(surroundings);
        this.steps = new StepCheck(endpoints);
    }

    /**
     * What is wrong, in the order of the file; nothing if it may run.
     *
     * @param file its name for the messages
     */
    public List<Problem> check(String file, String text) {
        Findings findings = new Findings(file);
        try {
            routes(Yaml.parse(text), findings);
        } catch (Yaml.NotPlain e) {
            findings.add(e.line(), e.getMessage());
        }
        return findings.inOrder();
    }

    private void routes(YamlValue file, Findings findings) {
        if (file.items().isEmpty()) {
            findings.add(file.line(), "a route file is a list: each item begins with \"- route:\"");
        }
        Set<String> ids = new HashSet<>();
        for (YamlValue item : file.items()) {
            findings.onlyFields(item, "a route file", Set.of("route"));
            item.field("route").ifPresent(route -> {
                route(route, findings);
                route.textOf("id")
                        .filter(id -> !ids.add(id))
                        .ifPresent(id -> findings.add(route.line(), "the id \"" + id + "\" is used twice"));
            });
        }
    }

    private void route(YamlValue route, Findings findings) {
        findings.onlyFields(route, "a route", ROUTE);
        for (String name : List.of("id", "description")) {
            if (route.textOf(name).isEmpty()) {
                findings.add(
                        route.line(), "a route needs " + (name.equals("id") ? "an id" : "a description of one line"));
            }
        }
        route.field("from")
                .ifPresentOrElse(
                        from -> from(from, findings), () -> findings.add(route.line(), "a route needs a \"from\""));
    }

    private void from(YamlValue from, Findings findings) {
        findings.onlyFields(from, "\"from\"", FROM);
        EndpointUri origin = EndpointUri.in(from);
        Flow flow = Flow.from(origin);
        endpoints.checkOrigin(origin, findings);
        if (from.itemsOf("steps").isEmpty()) {
            findings.add(from.line(), "a route needs \"steps\" that end in " + flow.endings());
        }
        steps.check(from.itemsOf("steps"), flow, findings);
    }
}
