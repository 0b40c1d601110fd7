package hub.app.admin;

import hub.app.admin.AdminController.ChildRequest;
import hub.app.admin.AdminController.ExplainRequest;
import hub.app.operations.Explanation;
import hub.app.operations.HubOperations;
import hub.app.operations.JournalLine;
import hub.app.operations.QuarantineItem;
import hub.app.operations.ReplayResult;
import hub.app.operations.ReviewItem;
import java.util.List;

/** Asks a running hub over its admin API. */
public final class RemoteOperations implements HubOperations {

    private final AdminClient client;

    public RemoteOperations(AdminClient client) {
        this.client = client;
    }

    @Override
    public List<Explanation> explain(String child, String recipient, String product) {
        return List.of(client.post("/explain", new ExplainRequest(child, recipient, product), Explanation[].class));
    }

    @Override
    public List<JournalLine> journal(String child) {
        return List.of(client.post("/journal", new ChildRequest(child), JournalLine[].class));
    }

    @Override
    public List<QuarantineItem> quarantine() {
        return List.of(client.get("/quarantine", QuarantineItem[].class));
    }

    @Override
    public QuarantineItem quarantined(long id) {
        return client.get("/quarantine/" + id, QuarantineItem.class);
    }

    @Override
    public byte[] quarantinedOriginal(long id) {
        return client.get("/quarantine/" + id + "/original");
    }

    @Override
    public ReplayResult replay(List<Long> ids) {
        return client.post("/quarantine/replay", ids, ReplayResult.class);
    }

    @Override
    public List<ReviewItem> reviews() {
        return List.of(client.get("/review", ReviewItem[].class));
    }

    @Override
    public void link(long id, String child) {
        client.post("/review/" + id + "/link", new ChildRequest(child));
    }

    @Override
    public void accept(long id) {
        client.post("/review/" + id + "/accept", "");
    }

    @Override
    public void reject(long id) {
        client.post("/review/" + id + "/reject", "");
    }
}
