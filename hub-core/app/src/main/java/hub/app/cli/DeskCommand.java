package hub.app.cli;

import hub.app.admin.AdminClient;
import hub.app.operations.ConsentOperations;
import hub.app.run.LocalHub;
import picocli.CommandLine.Option;

/** A command about decisions on sharing that concern one child. */
abstract class DeskCommand extends EngineCommand<ConsentOperations> {

    @Option(names = "--child", paramLabel = "ID", required = true, description = ChildWords.ID)
    String child;

    @Override
    final ConsentOperations operations(AdminClient running) {
        return running.consents();
    }

    @Override
    final ConsentOperations operations(LocalHub local) {
        return local.consents();
    }

    final int recorded(String key) {
        print(key, () -> {
            out().println("Recorded as " + key + ". From now on it counts; the child is decided again.");
            out().println("\"toucan explain\" tells what it counts for.");
        });
        return 0;
    }

    /** Who writes it down. */
    static final class ByOption {

        @Option(
                names = "--by",
                paramLabel = "NAME",
                defaultValue = "${sys:user.name}",
                description = "who writes it down (default: the account on this machine)")
        String name;
    }
}
