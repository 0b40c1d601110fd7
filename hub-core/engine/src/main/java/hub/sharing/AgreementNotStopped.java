package hub.sharing;

import hub.product.ChildFacts;
import java.util.List;

/** Nobody has stopped the agreement. The reason somebody gave is not repeated: it is in that person's words, and a recipient may see these. */
record AgreementNotStopped(List<AgreementStop> stops) implements Policy {

    @Override
    public Finding find(Question question, Agreement agreement, ChildFacts facts) {
        return stops.stream()
                .filter(stop -> stop.agreement().equals(agreement.id()))
                .filter(stop -> !question.at().isBefore(stop.at()))
                .findFirst()
                .map(stop -> Finding.refused(
                        "agreement-stopped",
                        "Agreement " + agreement.id() + " was stopped on " + Agreement.dayOf(stop.at()) + "."))
                .orElseGet(() -> Finding.allowed(
                        "agreement-not-stopped", "Nobody has stopped agreement " + agreement.id() + "."));
    }
}
