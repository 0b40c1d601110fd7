package hub.app.desk;

import hub.app.operations.ConsentWithdrawal;
import hub.model.Consent;
import hub.model.ConsentDecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a consent can be taken back as it is written down. */
record WithdrawalCheck(LocalDate today) {

    List<String> problems(Consent given, ConsentWithdrawal withdrawal, LocalDate on) {
        List<String> problems = new ArrayList<>();
        if (!given.decision().value().equals(Optional.of(ConsentDecision.GIVEN))) {
            problems.add("consent: one that was given; this decision was a refusal already");
        }
        boolean before = given.decidedOn().value().filter(on::isBefore).isPresent();
        if (before || on.isAfter(today)) {
            problems.add("on: a day that is not in the future, nor before the consent was given");
        }
        if (withdrawal.obtained().isBlank()) {
            problems.add("obtained: how it was said, for example by telephone");
        }
        if (withdrawal.evidence().isBlank()) {
            problems.add("evidence: where the letter or the note of the call is kept");
        }
        if (withdrawal.recordedBy().isBlank()) {
            problems.add("by: who writes it down");
        }
        return problems;
    }
}
