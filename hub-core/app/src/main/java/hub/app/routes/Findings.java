package hub.app.routes;

import hub.app.config.Nearest;
import hub.app.config.Problem;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was found wrong in one file: each thing once. */
final class Findings {

    /** One thing that is wrong. */
    record Finding(Rule rule, int line, String message) {}

    private final Set<Finding> found = new LinkedHashSet<>();

    void add(Rule rule, int line, String message) {
        found.add(new Finding(rule, line, message));
    }

    /** Finds every field that is not one of those that may stand here. */
    void onlyFields(YamlValue block, String what, Collection<String> known) {
        block.fields().forEach((name, field) -> {
            if (!known.contains(name)) {
                add(
                        Rule.UNKNOWN_FIELD,
                        field.line(),
                        what + " may not have \"" + name + "\"" + Nearest.hint(name, known));
            }
        });
    }

    Set<Finding> all() {
        return found;
    }

    /** In the order of the file, each with the name of the rule at its end. */
    List<Problem> inOrder(String file) {
        return found.stream()
                .sorted(Comparator.comparingInt(Finding::line))
                .map(finding -> problem(file, finding.rule(), finding.line(), finding.message()))
                .toList();
    }

    static Problem problem(String file, Rule rule, int line, String message) {
        return new Problem(file, line, message + " [" + rule.code() + "]");
    }
}
