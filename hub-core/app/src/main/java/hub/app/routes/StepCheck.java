package hub.app.routes;

import hub.app.config.Nearest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the steps of a route: few words, no script. */
final class StepCheck {

    private static final Set<String> STEPS =
            new TreeSet<>(Set.of("to", "filter", "choice", "setHeader", "removeHeader", "removeHeaders"));
    private static final Set<String> LANGUAGES = Set.of("simple", "constant");
    private static final Pattern SIMPLE = Pattern.compile("\\$\\{([^}]*)}?|\\$simple\\{");
    private static final Pattern PLAIN_WORD = Pattern.compile("body|headers?\\.[A-Za-z][A-Za-z0-9-]*");
    private static final Pattern SECRET_HEADER =
            Pattern.compile("(?i).*(authorization|api-?key|password|secret|token).*");

    private final EndpointCheck endpoints;

    StepCheck(EndpointCheck endpoints) {
        this.endpoints = endpoints;
    }

    void check(List<YamlValue> steps, Flow flow, Findings findings) {
        for (YamlValue step : steps) {
            step.fields().forEach((word, value) -> step(word, value, flow, findings));
        }
    }

    private void step(String word, YamlValue value, Flow flow, Findings findings) {
        switch (word) {
            case "to" -> endpoints.checkEnding(value, flow, findings);
            case "filter" -> nested(value, flow, findings);
            case "choice" -> choice(value, flow, findings);
            case "setHeader" -> setHeader(value, findings);
            case "removeHeader", "removeHeaders" -> {}
            default ->
                findings.add(
                        value.line(),
                        "the step \"" + word + "\" may not be used in a route" + Nearest.hint(word, STEPS));
        }
    }

    private void choice(YamlValue choice, Flow flow, Findings findings) {
        findings.onlyFields(choice, "\"choice\"", Set.of("when", "otherwise"));
        choice.itemsOf("when").forEach(when -> nested(when, flow, findings));
        choice.field("otherwise").ifPresent(otherwise -> check(otherwise.itemsOf("steps"), flow, findings));
    }

    /** A condition with steps below it. */
    private void nested(YamlValue block, Flow flow, Findings findings) {
        expression(block, Set.of("steps"), findings);
        check(block.itemsOf("steps"), flow, findings);
    }

    private void setHeader(YamlValue header, Findings findings) {
        expression(header, Set.of("name"), findings);
        String name = header.textOf("name").orElse("");
        if (name.startsWith("Camel")) {
            findings.add(header.line(), "a header whose name begins with Camel steers Camel itself and may not be set");
        }
        if (SECRET_HEADER.matcher(name).matches()) {
            findings.add(header.line(), "a secret may not stand in a route: the connector's settings refer to it");
        }
    }

    private void expression(YamlValue block, Set<String> besides, Findings findings) {
        Set<String> known = new TreeSet<>(LANGUAGES);
        known.addAll(besides);
        known.add("expression");
        block.fields().forEach((word, value) -> {
            if (!known.contains(word)) {
                findings.add(
                        value.line(),
                        "the language or field \"" + word + "\" may not be used in a route: use simple or constant");
            }
        });
        block.field("expression").ifPresent(inner -> expression(inner, Set.of(), findings));
        block.field("simple").ifPresent(simple -> simple(simple, findings));
    }

    private static void simple(YamlValue simple, Findings findings) {
        String text = simple.text().or(() -> simple.textOf("expression")).orElse("");
        Matcher matcher = SIMPLE.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1) == null
                    || !PLAIN_WORD.matcher(matcher.group(1)).matches()) {
                findings.add(
                        simple.line(),
                        "simple may only look at ${body} and ${header.NAME}: it calls no method and reads nothing else");
            }
        }
    }
}
