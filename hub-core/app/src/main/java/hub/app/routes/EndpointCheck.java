package hub.app.routes;

import hub.app.config.Nearest;
import java.util.Collection;
import java.util.Map;

/** Checks the endpoints that a route names: those of its connector and of the hub, with options that exist and fit. */
final class EndpointCheck {

    private final Surroundings surroundings;
    private final OptionCheck options;
    private final KameletCheck kamelets;
    private final Map<String, Map<String, Collection<String>>> hub;

    EndpointCheck(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.options = new OptionCheck(surroundings);
        this.kamelets = new KameletCheck(surroundings.allowed());
        this.hub = Map.of(
                "intake", Map.of("reader", surroundings.readers()),
                "receipts", Map.of("reader", surroundings.receiptReaders()),
                "deliveries", Map.of("recipient", surroundings.recipients(), "writer", surroundings.writers()));
    }

    /** Where a route begins: with one of the connector's Kamelets, or with what the hub hands out. */
    void checkOrigin(EndpointUri origin, Findings findings) {
        if (origin.scheme().equals("kamelet")) {
            kamelet(origin, Flow.IN, "", findings);
        } else if (origin.toString().equals("hub:deliveries")) {
            hub(origin, findings);
        } else {
            findings.add(
                    Rule.STARTS_ELSEWHERE,
                    origin.line(),
                    "a route begins with a Kamelet of its connector or with hub:deliveries, not with \"" + origin
                            + "\"");
        }
    }

    /** Where a step sends to. @param origin where the route begins */
    void checkEnding(YamlValue step, EndpointUri origin, Findings findings) {
        EndpointUri ending = EndpointUri.in(step);
        Flow flow = Flow.from(origin);
        boolean readThrough = flow == Flow.IN && ending.scheme().equals("kamelet");
        if (!flow.mayEndIn(ending) && !readThrough) {
            findings.add(
                    Rule.ENDS_ELSEWHERE,
                    ending.line(),
                    ending.toString().isEmpty()
                            ? "\"to\" names no endpoint"
                            : "\"" + ending + "\" may not be used here: this route ends in " + flow.endings());
        } else if (ending.scheme().equals("hub")) {
            hub(ending, findings);
        } else {
            YamlValue recipient = origin.options().get("recipient");
            kamelet(ending, flow, recipient == null ? "" : recipient.text().orElse(""), findings);
        }
    }

    private void hub(EndpointUri uri, Findings findings) {
        Map<String, Collection<String>> known = hub.get(uri.path());
        uri.options().forEach((name, value) -> {
            String text = value.text().orElse("");
            if (!known.containsKey(name)) {
                findings.add(
                        Rule.UNKNOWN_NAME,
                        value.line(),
                        uri + " has no option \"" + name + "\"" + Nearest.hint(name, known.keySet()));
            } else if (text.contains("${")) {
                findings.add(Rule.DYNAMIC_ENDPOINT, value.line(), "\"" + name + "\" may not be made from a message");
            } else if (!known.get(name).contains(text)) {
                findings.add(
                        Rule.UNKNOWN_NAME,
                        value.line(),
                        "there is no " + name + " \"" + text + "\"" + Nearest.hint(text, known.get(name)));
            }
        });
        known.keySet().stream()
                .filter(name -> !uri.options().containsKey(name))
                .sorted()
                .forEach(name -> findings.add(Rule.OPTION_MISSING, uri.line(), uri + " needs " + name + "=…"));
    }

    private void kamelet(EndpointUri uri, Flow flow, String recipient, Findings findings) {
        surroundings
                .kamelet(uri.path())
                .ifPresentOrElse(
                        card -> {
                            options.check(uri, card, recipient, findings);
                            kamelets.check(uri.line(), card, flow, findings);
                        },
                        () -> findings.add(
                                Rule.UNKNOWN_NAME,
                                uri.line(),
                                "the connector has no Kamelet that \"" + uri + "\" names"));
    }
}
