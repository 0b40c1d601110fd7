package hub.app.admin;

import hub.app.operations.ReleaseItem;
import hub.app.operations.ReleaseOperations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One release, and what was asked about releases. */
final class FakeReleases implements ReleaseOperations {

    final List<Object> done = new ArrayList<>();

    @Override
    public List<ReleaseItem> releases() {
        return List.of(new ReleaseItem(
                1,
                "child-1",
                "depot",
                List.of("address"),
                "a.worker",
                "the trip",
                LocalDate.of(2026, 11, 28),
                LocalDate.of(2026, 12, 18)));
    }

    @Override
    public void record(Release release) {
        done.add(release);
    }

    @Override
    public void withdraw(Withdrawal withdrawal) {
        done.add(withdrawal);
    }
}
