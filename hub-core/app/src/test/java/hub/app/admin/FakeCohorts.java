package hub.app.admin;

import hub.app.operations.CohortOperations;
import hub.app.operations.RefreshItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One refresh, and what was asked about refreshes. */
final class FakeCohorts implements CohortOperations {

    final List<Object> done = new ArrayList<>();

    @Override
    public List<RefreshItem> refreshes() {
        return List.of(new RefreshItem(
                "insight",
                "send-cohort",
                1,
                "schedule",
                Instant.parse("2026-11-28T06:00:00Z"),
                LocalDate.of(2026, 8, 31),
                "received",
                "35 children",
                ""));
    }

    @Override
    public void refresh(Asked asked) {
        done.add(asked);
    }
}
