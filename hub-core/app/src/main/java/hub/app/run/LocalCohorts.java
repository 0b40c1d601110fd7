package hub.app.run;

import hub.app.operations.CohortOperations;
import hub.app.operations.RefreshItem;
import hub.connector.Fault;
import hub.model.OrganisationId;
import hub.refresh.RefreshRow;
import hub.refresh.Refreshes;
import java.util.List;
import java.util.Locale;

/** What a person asks about cohorts, done on the engine itself. */
final class LocalCohorts implements CohortOperations {

    private final Refreshes refreshes;

    LocalCohorts(Refreshes refreshes) {
        this.refreshes = refreshes;
    }

    @Override
    public List<RefreshItem> refreshes() {
        return refreshes.all().stream().map(LocalCohorts::item).toList();
    }

    @Override
    public void refresh(Asked asked) {
        try {
            refreshes.ask(OrganisationId.of(asked.recipient()), asked.by());
        } catch (IllegalArgumentException e) {
            throw Fault.rejected("\"" + asked.recipient() + "\" is no recipient: " + e.getMessage());
        }
    }

    private static RefreshItem item(RefreshRow row) {
        return new RefreshItem(
                row.recipient().value(),
                row.product(),
                row.number(),
                row.askedBy(),
                row.askedAt(),
                row.since(),
                row.state().toLowerCase(Locale.ROOT),
                row.summary(),
                row.failure());
    }
}
