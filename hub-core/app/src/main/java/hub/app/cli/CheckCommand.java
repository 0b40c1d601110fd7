package hub.app.cli;

import hub.app.config.Home;
import hub.app.run.Configuration;
import hub.app.run.Seeding;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code toucan check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Checks settings, agreements, precedence, mappings, connectors and routes; prints file:line: what is wrong.")
public final class CheckCommand implements Callable<Integer> {

    @Mixin
    private HomeOption where;

    @Option(names = "--json", description = "print JSON, for scripts")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Home home = where.home();
        try (Configuration configuration = new Configuration(home, Clock.systemUTC())) {
            Seeding.ifEmpty(home, configuration.settings());
            List<String> problems = new ArrayList<>(configuration.check().problems());
            problems.addAll(configuration.connectors().refused());
            print(problems, configuration.warnings());
            return problems.isEmpty() ? 0 : 1;
        }
    }

    private void print(List<String> problems, List<String> warnings) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(problems));
        } else {
            problems.forEach(out::println);
            warnings.forEach(line -> out.println("warning: " + line));
            out.println(problems.isEmpty() ? "All is well." : "Wrong: " + problems.size());
        }
        out.flush();
    }
}
