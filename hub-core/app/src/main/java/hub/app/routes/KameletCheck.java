package hub.app.routes;

import java.util.Set;

/** Reads a Kamelet through to the steps inside: what they use, and where they send what passes. */
final class KameletCheck {

    private static final Set<String> INNER = Set.of("kamelet:sink", "kamelet:source");

    /** Begins without asking anybody. */
    private static final String TIMER = "timer";

    private final AllowList allowed;

    KameletCheck(AllowList allowed) {
        this.allowed = allowed;
    }

    /** Says what is wrong inside at the line where a route names the Kamelet. */
    void check(int line, KameletCard card, Flow flow, Findings findings) {
        Findings inside = new Findings();
        template(card.template(), flow, inside);
        inside.all()
                .forEach(found -> findings.add(
                        found.rule(),
                        line,
                        "the Kamelet \"" + card.name() + "\", in its line " + found.line() + ": " + found.message()));
    }

    private void template(YamlValue template, Flow flow, Findings findings) {
        findings.onlyFields(template, "a Kamelet's template", Set.of("route", "from"));
        YamlValue route = template.field("route").orElse(template);
        findings.onlyFields(route, "a Kamelet's route", Set.of("route", "from", "id", "description"));
        route.field("from").ifPresent(from -> {
            findings.onlyFields(from, "\"from\"", Set.of("uri", "parameters", "steps"));
            EndpointUri origin = EndpointUri.in(from);
            if (!INNER.contains(origin.toString())) {
                used(origin, findings);
            }
            new StepCheck(StepCheck.IN_KAMELETS, allowed, to -> ending(EndpointUri.in(to), flow, findings))
                    .check(from.itemsOf("steps"), findings);
        });
    }

    private void ending(EndpointUri to, Flow flow, Findings findings) {
        if (INNER.contains(to.toString()) || flow == Flow.IN && flow.mayEndIn(to)) {
            return;
        }
        used(to, findings);
        if (flow == Flow.IN && !asks(to)) {
            findings.add(
                    Rule.ENDS_ELSEWHERE,
                    to.line(),
                    "it sends to \"" + to.scheme() + "\": what comes from a source ends in " + flow.endings());
        }
    }

    private void used(EndpointUri endpoint, Findings findings) {
        if (!allowed.has(AllowList.Kind.COMPONENTS, endpoint.scheme())) {
            findings.add(
                    Rule.COMPONENT_NOT_ALLOWED,
                    endpoint.line(),
                    "the component of \"" + endpoint + "\" is not on the list of what routes may use");
        }
        endpoint.addresses().forEach(address -> address(address, endpoint, findings));
    }

    private static void address(String address, EndpointUri endpoint, Findings findings) {
        if (address.contains("${")) {
            findings.add(Rule.DYNAMIC_ENDPOINT, endpoint.line(), "an endpoint may not be made from a message");
        } else if (!address.startsWith("{{") && !endpoint.scheme().equals(TIMER)) {
            findings.add(
                    Rule.ADDRESS_NOT_CONFIGURED,
                    endpoint.line(),
                    "the address of \"" + endpoint + "\" must begin with an option: {{name}}");
        }
    }

    /** GET carries no body. */
    private boolean asks(EndpointUri to) {
        YamlValue method = to.options().get("httpMethod");
        return allowed.has(AllowList.Kind.ASKED, to.scheme())
                && method != null
                && method.text().filter("GET"::equals).isPresent();
    }
}
