package hub.app.run;

import hub.app.operations.AgreementItem;
import hub.app.operations.AgreementOperations;
import hub.sharing.Agreement;
import hub.sharing.AgreementStanding;
import hub.sharing.Agreements;
import java.util.List;

/** What a governance officer asks of the agreements, done on the engine itself. */
final class LocalAgreements implements AgreementOperations {

    private final Agreements agreements;

    LocalAgreements(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public List<AgreementItem> agreements() {
        return agreements.standings().stream().map(LocalAgreements::item).toList();
    }

    @Override
    public void stop(Act act) {
        agreements.stop(act.agreement(), act.reason(), act.by());
    }

    @Override
    public void resume(Act act) {
        agreements.resume(act.agreement(), act.reason(), act.by());
    }

    private static AgreementItem item(AgreementStanding standing) {
        Agreement agreement = standing.agreement();
        return new AgreementItem(
                agreement.id(),
                agreement.title(),
                agreement.recipient().value(),
                agreement.purpose(),
                agreement.products().stream().sorted().toList(),
                agreement.from(),
                agreement.until(),
                agreement.owner(),
                agreement.reviewBy(),
                Answers.word(standing.state()),
                standing.stop().map(s -> new AgreementItem.Stop(s.at(), s.by(), s.reason())),
                standing.warnings().stream()
                        .map(w -> new AgreementItem.Warning(Answers.word(w.urgency()), w.sentence()))
                        .toList());
    }
}
