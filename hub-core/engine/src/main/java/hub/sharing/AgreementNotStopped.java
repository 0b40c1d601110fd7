package hub.sharing;

import java.util.List;

/** Nobody has stopped the agreement. The reason somebody gave is not repeated: it is in that person's words, and a recipient may see these. */
final class AgreementNotStopped implements Policy {

    private final Agreement agreement;
    private final List<AgreementStop> stops;
    private final Finding notStopped;

    AgreementNotStopped(Agreement agreement, List<AgreementStop> stops) {
        this.agreement = agreement;
        this.stops = stops.stream()
                .filter(stop -> stop.agreement().equals(agreement.id()))
                .toList();
        this.notStopped = Finding.allowed(
                "agreement-not-stopped", "Nobody has stopped the agreement " + agreement.quoted() + ".");
    }

    @Override
    public Finding find(Asked asked) {
        for (AgreementStop stop : stops) {
            if (!asked.question().at().isBefore(stop.at())) {
                return Finding.refused(
                        "agreement-stopped",
                        agreement.named() + " was stopped on " + Agreement.inWords(Agreement.dayOf(stop.at()))
                                + ". Nothing is shared under it until somebody resumes it.");
            }
        }
        return notStopped;
    }
}
