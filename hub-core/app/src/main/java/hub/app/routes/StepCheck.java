package hub.app.routes;

import hub.app.config.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Checks the steps of a route, or of a Kamelet: few words, no script. */
final class StepCheck {

    /** Steps of a route. */
    static final Set<String> IN_ROUTES = Set.of("to", "filter", "choice", "setHeader", "removeHeader", "removeHeaders");

    /** Steps of a Kamelet, which the connector's author wrote. */
    static final Set<String> IN_KAMELETS = Set.of(
            "to",
            "filter",
            "choice",
            "setHeader",
            "removeHeader",
            "removeHeaders",
            "split",
            "setBody",
            "setProperty",
            "marshal",
            "unmarshal");

    private static final Set<String> DYNAMIC = Set.of("toD", "recipientList", "routingSlip", "dynamicRouter");

    private final Set<String> steps;
    private final AllowList allowed;
    private final ExpressionCheck expressions;
    private final Consumer<YamlValue> ending;

    /** @param ending checks where a {@code to} sends to */
    StepCheck(Set<String> steps, AllowList allowed, Consumer<YamlValue> ending) {
        this.steps = new TreeSet<>(steps);
        this.allowed = allowed;
        this.expressions = new ExpressionCheck(allowed);
        this.ending = ending;
    }

    void check(List<YamlValue> list, Findings findings) {
        for (YamlValue step : list) {
            step.fields().forEach((word, value) -> {
                if (steps.contains(word)) {
                    step(word, value, findings);
                } else {
                    unknown(word, value, findings);
                }
            });
        }
    }

    private void unknown(String word, YamlValue value, Findings findings) {
        boolean dynamic = DYNAMIC.contains(word);
        findings.add(
                dynamic ? Rule.DYNAMIC_ENDPOINT : Rule.STEP_NOT_ALLOWED,
                value.line(),
                dynamic
                        ? "\"" + word + "\" sends where a message says: write the endpoint down with \"to\""
                        : "the step \"" + word + "\" may not be used here" + Nearest.hint(word, steps));
    }

    private void step(String word, YamlValue value, Findings findings) {
        switch (word) {
            case "to" -> to(value, findings);
            case "filter" -> nested(value, Set.of("steps"), findings);
            case "split" -> nested(value, Set.of("steps", "stopOnException", "streaming"), findings);
            case "choice" -> choice(value, findings);
            case "setHeader" -> setHeader(value, findings);
            case "setBody" -> expressions.check(value, Set.of(), findings);
            case "setProperty" -> expressions.check(value, Set.of("name"), findings);
            case "marshal", "unmarshal" -> dataFormat(value, findings);
            default -> {}
        }
    }

    private void to(YamlValue to, Findings findings) {
        findings.onlyFields(to, "\"to\"", Set.of("uri", "parameters"));
        ending.accept(to);
    }

    private void choice(YamlValue choice, Findings findings) {
        findings.onlyFields(choice, "\"choice\"", Set.of("when", "otherwise"));
        choice.itemsOf("when").forEach(when -> nested(when, Set.of("steps"), findings));
        choice.field("otherwise").ifPresent(otherwise -> check(otherwise.itemsOf("steps"), findings));
    }

    /** A condition with steps below it. */
    private void nested(YamlValue block, Collection<String> fields, Findings findings) {
        expressions.check(block, fields, findings);
        check(block.itemsOf("steps"), findings);
    }

    private void setHeader(YamlValue header, Findings findings) {
        expressions.check(header, Set.of("name"), findings);
        if (steps.equals(IN_ROUTES) && header.textOf("name").orElse("").startsWith("Camel")) {
            findings.add(
                    Rule.STEERING_HEADER,
                    header.line(),
                    "a header whose name begins with Camel steers Camel itself and may not be set");
        }
    }

    private void dataFormat(YamlValue block, Findings findings) {
        block.fields().forEach((name, value) -> {
            if (!allowed.has(AllowList.Kind.DATA_FORMATS, name)) {
                findings.add(
                        Rule.DATA_FORMAT_NOT_ALLOWED,
                        value.line(),
                        "the data format \"" + name + "\" is not on the list of what routes may use");
            }
        });
    }
}
