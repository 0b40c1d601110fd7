package hub.sharing;

import java.time.Instant;

/** The agreement holds today. */
final class AgreementInForce implements Policy {

    private final Instant begins;
    private final Instant ends;
    private final Finding early;
    private final Finding inForce;
    private final Finding late;

    AgreementInForce(Agreement agreement) {
        begins = agreement.startsAt();
        ends = agreement.endsAt();
        early = Finding.refused(
                        "agreement-not-yet",
                        agreement.named() + " begins on " + Agreement.inWords(agreement.from())
                                + ". Nothing is shared under it before.")
                .turning(agreement.from());
        inForce = Finding.allowed(
                        "agreement-in-force",
                        agreement.named() + " is in force until " + Agreement.inWords(agreement.until()) + ".")
                .turning(agreement.until().plusDays(1));
        late = Finding.refused(
                "agreement-ended",
                agreement.named() + " ended on " + Agreement.inWords(agreement.until())
                        + ". Nothing is shared under it any more.");
    }

    @Override
    public Finding find(Asked asked) {
        if (asked.question().at().isBefore(begins)) {
            return early;
        }
        return asked.question().at().isBefore(ends) ? inForce : late;
    }
}
