package hub.app.admin;

import hub.app.operations.AgreementItem;
import hub.app.operations.AgreementOperations;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One agreement, and what was done to it. */
final class FakeAgreements implements AgreementOperations {

    final List<String> done = new ArrayList<>();

    @Override
    public List<AgreementItem> agreements() {
        return List.of(new AgreementItem(
                "a",
                "An agreement",
                "depot",
                "transport-safety",
                List.of("transport-plan"),
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 8, 31),
                "an owner",
                LocalDate.of(2027, 6, 30),
                "stopped",
                Optional.of(new AgreementItem.Stop(Instant.parse("2026-11-28T08:00:00Z"), "a.governor", "why")),
                List.of(new AgreementItem.Warning("soon", "ends"))));
    }

    @Override
    public void stop(Act act) {
        done.add("stop " + act.agreement() + " " + act.by() + " " + act.reason());
    }

    @Override
    public void resume(Act act) {
        done.add("resume " + act.agreement() + " " + act.by() + " " + act.reason());
    }
}
