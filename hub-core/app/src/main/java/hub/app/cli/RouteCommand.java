package hub.app.cli;

import hub.app.admin.AdminClient;
import hub.app.admin.AdminFiles;
import hub.app.admin.RemoteRoutes;
import hub.app.config.Home;
import hub.app.operations.RouteOperations;
import hub.app.operations.RouteReport;
import hub.app.run.Configuration;
import hub.app.run.LocalRoutes;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** A command about routes: asks the hub when one runs, else the files of its home. */
abstract class RouteCommand implements Callable<Integer> {

    @Mixin
    private HomeOption where;

    @Option(names = "--json", description = "print JSON, for scripts")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public final Integer call() {
        Home home = where.home();
        Optional<AdminClient> running = AdminClient.find(new AdminFiles(home.data()));
        if (running.isPresent()) {
            return ask(new RemoteRoutes(running.get()));
        }
        try (Configuration configuration = new Configuration(home, Clock.systemUTC())) {
            configuration.refuseProblems();
            return ask(LocalRoutes.of(configuration));
        }
    }

    /** @return the exit status */
    abstract int ask(RouteOperations routes);

    /** Prints what became of a file. @param done the sentence when all went well */
    final int print(RouteReport report, String done) {
        print(report, () -> {
            report.lines().forEach(out()::println);
            out().println(report.accepted() ? done : "Refused; what was in place stays.");
        });
        return report.accepted() ? 0 : 1;
    }

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
