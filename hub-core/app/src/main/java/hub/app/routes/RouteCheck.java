package hub.app.routes;

import hub.app.config.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks a route file before it runs (architecture §4): plain YAML; routes with an id and a description and nothing else; only the
 * connector's Kamelets and {@code hub:} endpoints; no script; no secret; what comes from a source ends in {@code hub:intake} or {@code
 * hub:receipts}, and only {@code hub:deliveries} feeds a recipient.
 */
public final class RouteCheck {

    private static final Set<String> ROUTE = Set.of("id", "description", "from");
    private static final Set<String> FROM = Set.of("uri", "parameters", "steps");
    private static final String ID = "[a-z][a-z0-9-]{0,99}";

    private final Surroundings surroundings;
    private final EndpointCheck endpoints;

    public RouteCheck(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.endpoints = new EndpointCheck(surroundings);
    }

    /**
     * What is wrong, in the order of the file; nothing if it may run.
     *
     * @param file its name for the messages
     * @param elsewhere the ids in other files, each with the file
     */
    public List<Problem> check(String file, String text, Map<String, String> elsewhere) {
        Findings findings = new Findings();
        try {
            routes(Yaml.parse(text), elsewhere, findings);
            SecretScan.scan(text, findings);
        } catch (Yaml.NotPlain e) {
            findings.add(Rule.NOT_PLAIN_YAML, e.line(), e.getMessage());
        }
        return findings.inOrder(file);
    }

    /** What Camel refused although it keeps every rule. */
    public static Problem cannotBeBuilt(String file, String message) {
        return Findings.problem(file, Rule.CANNOT_BE_BUILT, 0, message);
    }

    /** The ids of the routes in a file; none if it cannot be read. */
    public static Set<String> ids(String text) {
        try {
            return Yaml.parse(text).items().stream()
                    .flatMap(item -> item.field("route").stream())
                    .flatMap(route -> route.textOf("id").stream())
                    .collect(Collectors.toSet());
        } catch (Yaml.NotPlain e) {
            return Set.of();
        }
    }

    private void routes(YamlValue file, Map<String, String> elsewhere, Findings findings) {
        if (file.items().isEmpty()) {
            findings.add(Rule.UNKNOWN_FIELD, file.line(), "a route file is a list: each item begins with \"- route:\"");
        }
        Set<String> ids = new HashSet<>();
        for (YamlValue item : file.items()) {
            findings.onlyFields(item, "a route file", Set.of("route"));
            item.field("route").ifPresent(route -> {
                route(route, findings);
                route.textOf("id").ifPresent(id -> id(id, route, ids, elsewhere, findings));
            });
        }
    }

    private static void id(
            String id, YamlValue route, Set<String> ids, Map<String, String> elsewhere, Findings findings) {
        if (!id.matches(ID)) {
            findings.add(Rule.ID_MISSING, route.line(), "an id is a word of a-z, 0-9 and hyphens");
        } else if (!ids.add(id)) {
            findings.add(Rule.ID_TWICE, route.line(), "the id \"" + id + "\" is used twice");
        } else if (elsewhere.containsKey(id)) {
            findings.add(
                    Rule.ID_TWICE, route.line(), "the id \"" + id + "\" is used in " + elsewhere.get(id) + " as well");
        }
    }

    private void route(YamlValue route, Findings findings) {
        findings.onlyFields(route, "a route", ROUTE);
        if (route.textOf("id").isEmpty()) {
            findings.add(Rule.ID_MISSING, route.line(), "a route needs an id");
        }
        if (route.textOf("description")
                .filter(text -> text.lines().count() == 1)
                .isEmpty()) {
            findings.add(Rule.DESCRIPTION_MISSING, route.line(), "a route needs a description of one line");
        }
        route.field("from")
                .ifPresentOrElse(
                        from -> from(from, findings),
                        () -> findings.add(Rule.STARTS_ELSEWHERE, route.line(), "a route needs a \"from\""));
    }

    private void from(YamlValue from, Findings findings) {
        findings.onlyFields(from, "\"from\"", FROM);
        EndpointUri origin = EndpointUri.in(from);
        endpoints.checkOrigin(origin, findings);
        new StepCheck(
                        StepCheck.IN_ROUTES,
                        surroundings.allowed(),
                        step -> endpoints.checkEnding(step, origin, findings))
                .check(from.itemsOf("steps"), findings);
        ends(from, from.itemsOf("steps"), Flow.from(origin), findings);
    }

    /** What comes in is done with, and what is granted is delivered, only by an ending: each way through the steps has one. */
    private static void ends(YamlValue block, List<YamlValue> steps, Flow flow, Findings findings) {
        YamlValue last = steps.isEmpty() ? block : steps.get(steps.size() - 1);
        Optional<YamlValue> choice = last.field("choice");
        boolean open = choice.isPresent()
                ? choice.get().field("otherwise").isEmpty()
                : last.field("to")
                        .filter(to -> flow.mayEndIn(EndpointUri.in(to)))
                        .isEmpty();
        if (open) {
            findings.add(Rule.ENDS_ELSEWHERE, last.line(), "each way through a route ends in " + flow.endings());
        }
        choice.ifPresent(ways -> {
            ways.itemsOf("when").forEach(when -> ends(when, when.itemsOf("steps"), flow, findings));
            ways.field("otherwise").ifPresent(rest -> ends(rest, rest.itemsOf("steps"), flow, findings));
        });
    }
}
