package hub.app.admin;

import hub.app.operations.ReleaseItem;
import hub.app.operations.ReleaseOperations;
import hub.app.operations.ReleaseOperations.Release;
import hub.app.operations.ReleaseOperations.Withdrawal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The operations on releases over HTTP. */
@RestController
final class ReleaseController {

    private final ReleaseOperations releases;

    ReleaseController(ReleaseOperations releases) {
        this.releases = releases;
    }

    @GetMapping("/releases")
    List<ReleaseItem> all() {
        return releases.releases();
    }

    @PostMapping("/releases/record")
    void record(@RequestBody Release release) {
        releases.record(release);
    }

    @PostMapping("/releases/withdraw")
    void withdraw(@RequestBody Withdrawal withdrawal) {
        releases.withdraw(withdrawal);
    }
}
