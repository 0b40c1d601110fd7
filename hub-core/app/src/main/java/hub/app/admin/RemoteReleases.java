package hub.app.admin;

import hub.app.operations.ReleaseItem;
import hub.app.operations.ReleaseOperations;
import java.util.List;

/** What people release, asked of a running hub. */
final class RemoteReleases implements ReleaseOperations {

    private final AdminClient hub;

    RemoteReleases(AdminClient hub) {
        this.hub = hub;
    }

    @Override
    public List<ReleaseItem> releases() {
        return List.of(hub.get("/releases", ReleaseItem[].class));
    }

    @Override
    public void record(Release release) {
        hub.send("/releases/record", release);
    }

    @Override
    public void withdraw(Withdrawal withdrawal) {
        hub.send("/releases/withdraw", withdrawal);
    }
}
