package hub.app.admin;

import hub.app.operations.AuditReport;
import hub.app.operations.Explanation;
import hub.app.operations.Explanation.PolicyFinding;
import hub.app.operations.HubOperations;
import hub.app.operations.JournalLine;
import hub.app.operations.QuarantineItem;
import hub.app.operations.ReplayResult;
import hub.app.operations.ReviewItem;
import hub.app.operations.UndeliveredItem;
import hub.connector.Fault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Operations with known answers. */
final class FakeOperations implements HubOperations {

    static final Instant AT = Instant.parse("2026-11-22T06:00:00.123456Z");

    final List<String> done = new ArrayList<>();

    @Override
    public List<Explanation> explain(String child, String recipient, String product, Optional<LocalDate> day) {
        return List.of(new Explanation(
                "journey:R1-AM",
                "refused",
                List.of(),
                List.of(new PolicyFinding(
                        "refused",
                        "no-consent",
                        child + " " + recipient + " " + product
                                + day.map(d -> " on " + d).orElse(""))),
                Optional.of(AT)));
    }

    @Override
    public List<JournalLine> journal(String child) {
        return List.of(new JournalLine(AT, "record", child));
    }

    @Override
    public AuditReport verifyAudit() {
        return new AuditReport(3, 1, Optional.of(AT), 1, Optional.of("place 4"));
    }

    @Override
    public List<QuarantineItem> quarantine() {
        return List.of(new QuarantineItem(1, AT, "s", "children", "children.csv", 17, "DOB", "bad-date", "not a date"));
    }

    @Override
    public QuarantineItem quarantined(long id) {
        if (id != 1) {
            throw Fault.rejected("nothing was set aside under " + id);
        }
        return quarantine().get(0);
    }

    @Override
    public byte[] quarantinedOriginal(long id) {
        return new byte[] {1, 2, -3};
    }

    @Override
    public ReplayResult replay(List<Long> ids) {
        return new ReplayResult(ids.size(), 0);
    }

    @Override
    public List<UndeliveredItem> undelivered() {
        return List.of(new UndeliveredItem("lane-1-v1", "plan", "parked", "r", "p", "child-1", 3, AT, "too large"));
    }

    @Override
    public void retry(String key) {
        done.add("retry " + key);
    }

    @Override
    public List<ReviewItem> reviews() {
        return List.of(new ReviewItem(3, AT, "identity", "s", "f", "i", 2, List.of("child-1"), "who is it?"));
    }

    @Override
    public void link(long id, String child) {
        done.add("link " + id + " " + child);
    }

    @Override
    public void accept(long id) {
        done.add("accept " + id);
    }

    @Override
    public void reject(long id) {
        throw Fault.rejected("no question " + id + " waits");
    }
}
