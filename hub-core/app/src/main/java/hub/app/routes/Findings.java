package hub.app.routes;

import hub.app.config.Nearest;
import hub.app.config.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What was found wrong in one file. */
final class Findings {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    void add(int line, String message) {
        problems.add(new Problem(file, line, message));
    }

    /** Finds every field that is not one of those that may stand here. */
    void onlyFields(YamlValue block, String what, Collection<String> known) {
        block.fields().forEach((name, field) -> {
            if (!known.contains(name)) {
                add(field.line(), what + " may not have \"" + name + "\"" + Nearest.hint(name, known));
            }
        });
    }

    List<Problem> inOrder() {
        return problems.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
