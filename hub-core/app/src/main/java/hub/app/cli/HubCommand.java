package hub.app.cli;

import hub.app.admin.AdminClient;
import hub.app.admin.AdminFiles;
import hub.app.config.Home;
import hub.app.operations.HubOperations;
import hub.app.run.LocalHub;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/** A command that asks a hub something: over its admin API when it runs, else from the database itself. */
abstract class HubCommand extends PrintingCommand {

    @Mixin
    private HomeOption where;

    @Override
    public final Integer call() {
        Home home = where.home();
        Optional<AdminClient> running = AdminClient.find(new AdminFiles(home.data()));
        if (running.isPresent()) {
            return ask(running.get().operations());
        }
        try (LocalHub local = LocalHub.open(home)) {
            return ask(local.operations());
        }
    }

    /** @return the exit status */
    abstract int ask(HubOperations hub);
}
