package hub.app.admin;

import hub.app.operations.CohortOperations;
import hub.app.operations.RefreshItem;
import java.util.List;

/** What a person asks about the cohorts of a running hub. */
final class RemoteCohorts implements CohortOperations {

    private final AdminClient hub;

    RemoteCohorts(AdminClient hub) {
        this.hub = hub;
    }

    @Override
    public List<RefreshItem> refreshes() {
        return List.of(hub.get("/cohorts/refreshes", RefreshItem[].class));
    }

    @Override
    public void refresh(Asked asked) {
        hub.send("/cohorts/refreshes", asked);
    }
}
