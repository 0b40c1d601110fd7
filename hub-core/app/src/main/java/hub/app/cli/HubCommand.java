package hub.app.cli;

import hub.app.admin.AdminClient;
import hub.app.operations.HubOperations;
import hub.app.run.LocalHub;

/** A command that asks a hub something. */
abstract class HubCommand extends EngineCommand<HubOperations> {

    @Override
    final HubOperations operations(AdminClient running) {
        return running.operations();
    }

    @Override
    final HubOperations operations(LocalHub local) {
        return local.operations();
    }
}
