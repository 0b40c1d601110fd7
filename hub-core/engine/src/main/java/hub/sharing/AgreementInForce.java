package hub.sharing;

import hub.product.ChildFacts;

/** The agreement holds today. */
final class AgreementInForce implements Policy {

    @Override
    public Finding find(Question question, Agreement agreement, ChildFacts facts) {
        if (question.at().isBefore(agreement.startsAt())) {
            return Finding.refused(
                            "agreement-not-yet", "Agreement " + agreement.id() + " begins on " + agreement.from() + ".")
                    .until(agreement.startsAt());
        }
        if (!question.at().isBefore(agreement.endsAt())) {
            return Finding.refused(
                    "agreement-ended", "Agreement " + agreement.id() + " ended on " + agreement.until() + ".");
        }
        return Finding.allowed(
                        "agreement-in-force",
                        "Agreement " + agreement.id() + " is in force until " + agreement.until() + ".")
                .until(agreement.endsAt());
    }
}
