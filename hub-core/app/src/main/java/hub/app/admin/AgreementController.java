package hub.app.admin;

import hub.app.operations.AgreementItem;
import hub.app.operations.AgreementOperations;
import hub.app.operations.AgreementOperations.Act;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The operations on agreements over HTTP. */
@RestController
final class AgreementController {

    private final AgreementOperations agreements;

    AgreementController(AgreementOperations agreements) {
        this.agreements = agreements;
    }

    @GetMapping("/agreements")
    List<AgreementItem> all() {
        return agreements.agreements();
    }

    @PostMapping("/agreements/stop")
    void stop(@RequestBody Act act) {
        agreements.stop(act);
    }

    @PostMapping("/agreements/resume")
    void resume(@RequestBody Act act) {
        agreements.resume(act);
    }
}
