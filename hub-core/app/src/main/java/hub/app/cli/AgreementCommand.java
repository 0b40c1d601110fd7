package hub.app.cli;

import hub.app.admin.AdminClient;
import hub.app.admin.AdminFiles;
import hub.app.config.Home;
import hub.app.operations.AgreementItem;
import hub.app.operations.AgreementOperations;
import hub.app.run.LocalHub;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/** A command about agreements: asks the hub when one runs, else its database. */
abstract class AgreementCommand extends PrintingCommand {

    @Mixin
    private HomeOption where;

    @Override
    public final Integer call() {
        Home home = where.home();
        Optional<AdminClient> running = AdminClient.find(new AdminFiles(home.data()));
        if (running.isPresent()) {
            return ask(running.get().agreements());
        }
        try (LocalHub local = LocalHub.open(home)) {
            return ask(local.agreements());
        }
    }

    /** @return the exit status */
    abstract int ask(AgreementOperations agreements);

    final void say(AgreementItem item) {
        out().printf("%-32s %-9s %s to %s  %s%n", item.id(), item.state(), item.from(), item.until(), item.title());
        item.stop().ifPresent(stop -> out().printf("  stopped at %s by %s: %s%n", stop.at(), stop.by(), stop.reason()));
        item.warnings().forEach(warning -> out().printf("  %s: %s%n", warning.urgency(), warning.sentence()));
    }
}
