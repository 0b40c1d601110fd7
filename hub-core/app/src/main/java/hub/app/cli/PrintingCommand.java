package hub.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** A command that prints an answer, in words or as JSON. */
abstract class PrintingCommand implements Callable<Integer> {

    @Option(names = "--json", description = "print JSON, for scripts")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /** Prints an answer as JSON if that was asked for, else in words. */
    final void print(Object answer, Runnable words) {
        if (json) {
            out().println(JsonMapper.shared().writeValueAsString(answer));
        } else {
            words.run();
        }
        out().flush();
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
