package hub.app.admin;

import hub.app.operations.CohortOperations;
import hub.app.operations.CohortOperations.Asked;
import hub.app.operations.RefreshItem;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The operations on cohorts over HTTP. */
@RestController
final class CohortController {

    private final CohortOperations cohorts;

    CohortController(CohortOperations cohorts) {
        this.cohorts = cohorts;
    }

    @GetMapping("/cohorts/refreshes")
    List<RefreshItem> refreshes() {
        return cohorts.refreshes();
    }

    @PostMapping("/cohorts/refreshes")
    void refresh(@RequestBody Asked asked) {
        cohorts.refresh(asked);
    }
}
