package hub.app.admin;

import hub.app.operations.AgreementItem;
import hub.app.operations.AgreementOperations;
import java.util.List;

/** What a governance officer asks of the agreements of a running hub. */
final class RemoteAgreements implements AgreementOperations {

    private final AdminClient hub;

    RemoteAgreements(AdminClient hub) {
        this.hub = hub;
    }

    @Override
    public List<AgreementItem> agreements() {
        return List.of(hub.get("/agreements", AgreementItem[].class));
    }

    @Override
    public void stop(Act act) {
        hub.send("/agreements/stop", act);
    }

    @Override
    public void resume(Act act) {
        hub.send("/agreements/resume", act);
    }
}
