package hub.app.cli;

import hub.app.admin.AdminClient;
import hub.app.operations.AgreementItem;
import hub.app.operations.AgreementOperations;
import hub.app.run.LocalHub;

/** A command about agreements. */
abstract class AgreementCommand extends EngineCommand<AgreementOperations> {

    @Override
    final AgreementOperations operations(AdminClient running) {
        return running.agreements();
    }

    @Override
    final AgreementOperations operations(LocalHub local) {
        return local.agreements();
    }

    final void say(AgreementItem item) {
        out().printf("%-32s %-9s %s to %s  %s%n", item.id(), item.state(), item.from(), item.until(), item.title());
        item.stop().ifPresent(stop -> out().printf("  stopped at %s by %s: %s%n", stop.at(), stop.by(), stop.reason()));
        item.warnings().forEach(warning -> out().printf("  %s: %s%n", warning.urgency(), warning.sentence()));
    }
}
