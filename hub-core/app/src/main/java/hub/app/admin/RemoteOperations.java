package hub.app.admin;

import hub.app.admin.AdminController.ChildRequest;
import hub.app.admin.AdminController.ExplainRequest;
import hub.app.operations.AuditReport;
import hub.app.operations.Explanation;
import hub.app.operations.HubOperations;
import hub.app.operations.JournalLine;
import hub.app.operations.QuarantineItem;
import hub.app.operations.ReplayResult;
import hub.app.operations.ReviewItem;
import hub.app.operations.UndeliveredItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a person asks of a running hub. */
final class RemoteOperations implements HubOperations {

    private final AdminClient hub;

    RemoteOperations(AdminClient hub) {
        this.hub = hub;
    }

    @Override
    public List<Explanation> explain(String child, String recipient, String product, Optional<LocalDate> day) {
        return List.of(hub.post(
                "/explain", new ExplainRequest(child, recipient, product, day.orElse(null)), Explanation[].class));
    }

    @Override
    public List<JournalLine> journal(String child) {
        return List.of(hub.post("/journal", new ChildRequest(child), JournalLine[].class));
    }

    @Override
    public AuditReport verifyAudit() {
        return hub.get("/audit/verdict", AuditReport.class);
    }

    @Override
    public List<QuarantineItem> quarantine() {
        return List.of(hub.get("/quarantine", QuarantineItem[].class));
    }

    @Override
    public QuarantineItem quarantined(long id) {
        return hub.get("/quarantine/" + id, QuarantineItem.class);
    }

    @Override
    public byte[] quarantinedOriginal(long id) {
        return hub.bytes("/quarantine/" + id + "/original");
    }

    @Override
    public ReplayResult replay(List<Long> ids) {
        return hub.post("/quarantine/replay", ids, ReplayResult.class);
    }

    @Override
    public List<UndeliveredItem> undelivered() {
        return List.of(hub.get("/deliveries", UndeliveredItem[].class));
    }

    @Override
    public void retry(String key) {
        hub.send("/deliveries/" + key + "/retry", "");
    }

    @Override
    public List<ReviewItem> reviews() {
        return List.of(hub.get("/review", ReviewItem[].class));
    }

    @Override
    public void link(long id, String child) {
        hub.send("/review/" + id + "/link", new ChildRequest(child));
    }

    @Override
    public void accept(long id) {
        hub.send("/review/" + id + "/accept", "");
    }

    @Override
    public void reject(long id) {
        hub.send("/review/" + id + "/reject", "");
    }
}
