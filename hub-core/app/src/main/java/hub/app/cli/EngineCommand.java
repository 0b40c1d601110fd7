package hub.app.cli;

import hub.app.admin.AdminClient;
import hub.app.admin.AdminFiles;
import hub.app.config.Home;
import hub.app.run.LocalHub;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/**
 * A command for the engine: over a hub's admin API when it runs, else on the database itself.
 *
 * @param <O> the operations it needs
 */
abstract class EngineCommand<O> extends PrintingCommand {

    @Mixin
    private HomeOption where;

    @Override
    public final Integer call() {
        Home home = where.home();
        Optional<AdminClient> running = AdminClient.find(new AdminFiles(home.data()));
        if (running.isPresent()) {
            return ask(operations(running.get()));
        }
        try (LocalHub local = LocalHub.open(home)) {
            return ask(operations(local));
        }
    }

    abstract O operations(AdminClient running);

    abstract O operations(LocalHub local);

    /** @return the exit status */
    abstract int ask(O operations);
}
