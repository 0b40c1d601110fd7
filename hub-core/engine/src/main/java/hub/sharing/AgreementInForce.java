package hub.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The agreement holds today. */
final class AgreementInForce implements Policy {

    private final Instant begins;
    private final Instant ends;
    private final Finding early;
    private final Finding inForce;
    private final Finding late;

    AgreementInForce(Agreement agreement) {
        List<LocalDate> turns = List.of(agreement.from(), agreement.until().plusDays(1));
        begins = agreement.startsAt();
        ends = agreement.endsAt();
        early = Finding.refused(
                        "agreement-not-yet",
                        agreement.named() + " begins on " + Agreement.inWords(agreement.from())
                                + ". Nothing is shared under it before.")
                .turning(turns);
        inForce = Finding.allowed(
                        "agreement-in-force",
                        agreement.named() + " is in force until " + Agreement.inWords(agreement.until()) + ".")
                .turning(turns);
        late = Finding.refused(
                        "agreement-ended",
                        agreement.named() + " ended on " + Agreement.inWords(agreement.until())
                                + ". Nothing is shared under it any more.")
                .turning(turns);
    }

    @Override
    public Finding find(Asked asked) {
        if (asked.question().at().isBefore(begins)) {
            return early;
        }
        return asked.question().at().isBefore(ends) ? inForce : late;
    }
}
