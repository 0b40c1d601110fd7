package hub.app.admin;

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
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The operations over HTTP. What names a child is sent in the body, never in an address that might be logged. */
@RestController
final class AdminController {

    /** Which decision to explain. */
    record ExplainRequest(
            String child,
            String recipient,
            String product,
            @Nullable LocalDate day) {}

    /** Whose journal, or whom to link to. */
    record ChildRequest(String child) {}

    private final HubOperations hub;

    AdminController(HubOperations hub) {
        this.hub = hub;
    }

    @PostMapping("/explain")
    List<Explanation> explain(@RequestBody ExplainRequest request) {
        return hub.explain(request.child(), request.recipient(), request.product(), Optional.ofNullable(request.day()));
    }

    @PostMapping("/journal")
    List<JournalLine> journal(@RequestBody ChildRequest request) {
        return hub.journal(request.child());
    }

    @GetMapping("/audit/verdict")
    AuditReport verifyAudit() {
        return hub.verifyAudit();
    }

    @GetMapping("/quarantine")
    List<QuarantineItem> quarantine() {
        return hub.quarantine();
    }

    @GetMapping("/quarantine/{id}")
    QuarantineItem quarantined(@PathVariable("id") long id) {
        return hub.quarantined(id);
    }

    @GetMapping("/quarantine/{id}/original")
    byte[] original(@PathVariable("id") long id) {
        return hub.quarantinedOriginal(id);
    }

    @PostMapping("/quarantine/replay")
    ReplayResult replay(@RequestBody List<Long> ids) {
        return hub.replay(ids);
    }

    @GetMapping("/deliveries")
    List<UndeliveredItem> undelivered() {
        return hub.undelivered();
    }

    @PostMapping("/deliveries/{key}/retry")
    void retry(@PathVariable("key") String key) {
        hub.retry(key);
    }

    @GetMapping("/review")
    List<ReviewItem> reviews() {
        return hub.reviews();
    }

    @PostMapping("/review/{id}/link")
    void link(@PathVariable("id") long id, @RequestBody ChildRequest request) {
        hub.link(id, request.child());
    }

    @PostMapping("/review/{id}/accept")
    void accept(@PathVariable("id") long id) {
        hub.accept(id);
    }

    @PostMapping("/review/{id}/reject")
    void reject(@PathVariable("id") long id) {
        hub.reject(id);
    }
}
