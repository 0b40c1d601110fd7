package hub.app.routes;

import hub.app.config.Nearest;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the endpoints that a route names: those of its connector and of the hub, with options that exist and fit. */
final class EndpointCheck {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^}]*)}}");
    private static final Set<String> WITHIN_A_KAMELET = Set.of("kamelet:sink", "kamelet:source");

    private final Surroundings surroundings;
    private final Map<String, Map<String, Collection<String>>> hub;

    EndpointCheck(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.hub = Map.of(
                "intake", Map.of("reader", surroundings.readers()),
                "receipts", Map.of("reader", surroundings.receiptReaders()),
                "deliveries", Map.of("recipient", surroundings.recipients(), "writer", surroundings.writers()));
    }

    /** Where a route begins: with one of the connector's Kamelets, or with what the hub hands out. */
    void checkOrigin(EndpointUri origin, Findings findings) {
        if (origin.scheme().equals("kamelet")) {
            kamelet(origin, Flow.IN, findings);
        } else if (origin.toString().equals("hub:deliveries")) {
            hub(origin, findings);
        } else {
            findings.add(
                    origin.line(),
                    "a route begins with a Kamelet of its connector or with hub:deliveries, not with \"" + origin
                            + "\"");
        }
    }

    /** Where a step sends to. */
    void checkEnding(YamlValue step, Flow flow, Findings findings) {
        EndpointUri ending = EndpointUri.in(step);
        boolean readThrough = flow == Flow.IN && ending.scheme().equals("kamelet");
        if (!flow.mayEndIn(ending) && !readThrough) {
            findings.add(
                    ending.line(),
                    ending.toString().isEmpty()
                            ? "\"to\" names no endpoint"
                            : "\"" + ending + "\" may not be used here: this route ends in " + flow.endings());
        } else if (ending.scheme().equals("hub")) {
            hub(ending, findings);
        } else {
            kamelet(ending, flow, findings);
        }
    }

    private void hub(EndpointUri uri, Findings findings) {
        Map<String, Collection<String>> options = hub.get(uri.path());
        uri.options().forEach((name, value) -> {
            String text = value.text().orElse("");
            if (!options.containsKey(name)) {
                findings.add(
                        value.line(), uri + " has no option \"" + name + "\"" + Nearest.hint(name, options.keySet()));
            } else if (!options.get(name).contains(text)) {
                findings.add(
                        value.line(),
                        "there is no " + name + " \"" + text + "\"" + Nearest.hint(text, options.get(name)));
            }
        });
        options.keySet().stream()
                .filter(name -> !uri.options().containsKey(name))
                .sorted()
                .forEach(name -> findings.add(uri.line(), uri + " needs " + name + "=…"));
    }

    private void kamelet(EndpointUri uri, Flow flow, Findings findings) {
        surroundings
                .kamelet(uri.path())
                .ifPresentOrElse(
                        card -> {
                            options(uri, card, findings);
                            readThrough(uri, card, flow, findings);
                        },
                        () -> findings.add(uri.line(), "the connector has no Kamelet \"" + uri.path() + "\""));
    }

    /** What flows in may not leave by a Kamelet's own steps. */
    private static void readThrough(EndpointUri uri, KameletCard card, Flow flow, Findings findings) {
        card.sendsTo().stream()
                .filter(inner ->
                        flow == Flow.IN && !WITHIN_A_KAMELET.contains(inner.toString()) && !flow.mayEndIn(inner))
                .forEach(inner -> findings.add(
                        uri.line(),
                        "the Kamelet \"" + card.name() + "\" sends to \"" + inner.scheme()
                                + "\" in its steps: what comes from a source ends in " + flow.endings()));
    }

    private void options(EndpointUri uri, KameletCard card, Findings findings) {
        uri.options().forEach((name, value) -> {
            KameletCard.Option option = card.options().get(name);
            if (option == null) {
                findings.add(
                        value.line(),
                        "the Kamelet \"" + card.name() + "\" has no option \"" + name + "\""
                                + Nearest.hint(name, card.options().keySet()));
            } else {
                value(name, option, value, findings);
            }
        });
        card.options().forEach((name, option) -> {
            if (option.required() && !uri.options().containsKey(name)) {
                findings.add(uri.line(), "the Kamelet \"" + card.name() + "\" needs the option \"" + name + "\"");
            }
        });
    }

    private void value(String name, KameletCard.Option option, YamlValue value, Findings findings) {
        String text = value.text().orElse("");
        Matcher placeholder = PLACEHOLDER.matcher(text);
        boolean placed = false;
        while (placeholder.find()) {
            placed = true;
            String setting = placeholder.group(1);
            if (!surroundings.placeholders().contains(setting)) {
                findings.add(
                        value.line(),
                        "there is no setting {{" + setting + "}}" + Nearest.hint(setting, surroundings.placeholders()));
            }
        }
        if (!placed && option.secret()) {
            findings.add(
                    value.line(),
                    "a secret may not stand in a route: write {{setting}} in place of the value of \"" + name + "\"");
        } else if (!placed && !fits(option.type(), text)) {
            findings.add(value.line(), "\"" + name + "\" must be of type " + option.type());
        }
    }

    private static boolean fits(String type, String text) {
        return switch (type) {
            case "integer" -> text.matches("-?\\d{1,18}");
            case "number" -> text.matches("-?\\d{1,18}(\\.\\d{1,18})?");
            case "boolean" -> text.equals("true") || text.equals("false");
            default -> true;
        };
    }
}
