package hub.app.admin;

import hub.app.admin.AdminController.ChildRequest;
import hub.app.operations.ConsentForm;
import hub.app.operations.ConsentItem;
import hub.app.operations.ConsentOperations;
import hub.app.operations.ConsentWithdrawal;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The desk over HTTP. Nothing that names a child or a parent stands in an address. */
@RestController
final class ConsentController {

    /** The key of what was recorded. */
    record Recorded(String key) {}

    private final ConsentOperations consents;

    ConsentController(ConsentOperations consents) {
        this.consents = consents;
    }

    @PostMapping("/consents")
    List<ConsentItem> all(@RequestBody ChildRequest child) {
        return consents.consents(child.child());
    }

    @PostMapping("/consents/record")
    Recorded record(@RequestBody ConsentForm form) {
        return new Recorded(consents.record(form));
    }

    @PostMapping("/consents/withdraw")
    Recorded withdraw(@RequestBody ConsentWithdrawal withdrawal) {
        return new Recorded(consents.withdraw(withdrawal));
    }
}
