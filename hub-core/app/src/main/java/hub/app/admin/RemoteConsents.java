package hub.app.admin;

import hub.app.admin.AdminController.ChildRequest;
import hub.app.admin.ConsentController.Recorded;
import hub.app.operations.ConsentForm;
import hub.app.operations.ConsentItem;
import hub.app.operations.ConsentOperations;
import hub.app.operations.ConsentWithdrawal;
import java.util.List;

/** The desk of a running hub. */
final class RemoteConsents implements ConsentOperations {

    private final AdminClient hub;

    RemoteConsents(AdminClient hub) {
        this.hub = hub;
    }

    @Override
    public List<ConsentItem> consents(String child) {
        return List.of(hub.post("/consents", new ChildRequest(child), ConsentItem[].class));
    }

    @Override
    public String record(ConsentForm form) {
        return hub.post("/consents/record", form, Recorded.class).key();
    }

    @Override
    public String withdraw(ConsentWithdrawal withdrawal) {
        return hub.post("/consents/withdraw", withdrawal, Recorded.class).key();
    }
}
