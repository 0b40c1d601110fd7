package hub.app.cli;

import hub.app.admin.AdminClient;
import hub.app.admin.AdminFiles;
import hub.app.admin.RemoteOperations;
import hub.app.config.Home;
import hub.app.operations.HubOperations;
import hub.app.run.LocalHub;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** A command that asks a hub something: over its admin API when it runs, else from the database itself. */
abstract class HubCommand implements Callable<Integer> {

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
            return ask(new RemoteOperations(running.get()));
        }
        try (LocalHub local = LocalHub.open(home)) {
            return ask(local.operations());
        }
    }

    /** @return the exit status */
    abstract int ask(HubOperations hub);

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
