package hub.app.admin;

import hub.app.operations.ConsentForm;
import hub.app.operations.ConsentForm.Assessment;
import hub.app.operations.ConsentForm.Covers;
import hub.app.operations.ConsentForm.Decider;
import hub.app.operations.ConsentForm.Paper;
import hub.app.operations.ConsentItem;
import hub.app.operations.ConsentOperations;
import hub.app.operations.ConsentWithdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A desk that keeps what it is given. */
final class FakeConsents implements ConsentOperations {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 11, 27));

    static final ConsentForm FORM = new ConsentForm(
            "child-1",
            "given",
            new Decider("parent", "Sam", "Canary", "mother", "yes"),
            new Covers(List.of("depot"), List.of("all"), List.of("name", "medicine")),
            new Paper(DAY, Optional.empty(), DAY, "a signed form", "file 7"),
            Optional.of(new Assessment("able", "a nurse", DAY, "understood it")),
            "an officer");

    static final ConsentWithdrawal WITHDRAWAL =
            new ConsentWithdrawal("child-1", "desk-1", DAY, "by telephone", "note 8", "an officer");

    final List<Object> done = new ArrayList<>();

    @Override
    public List<ConsentItem> consents(String child) {
        List<String> all = List.of("all");
        return List.of(new ConsentItem(
                "hub-desk",
                "desk-1",
                "given",
                "parent",
                "Sam Canary",
                "mother",
                "yes",
                all,
                all,
                all,
                DAY,
                DAY,
                Optional.empty(),
                "a signed form",
                "file 7",
                "active",
                "",
                ""));
    }

    @Override
    public String record(ConsentForm form) {
        done.add(form);
        return "desk-1";
    }

    @Override
    public String withdraw(ConsentWithdrawal withdrawal) {
        done.add(withdrawal);
        return "desk-2";
    }
}
