package hub.sharing;

import hub.product.ChildFacts;
import hub.product.TransportPlans;

/** There is something to make the product from. */
final class SomethingToShare implements Policy {

    private final TransportPlans plans;

    SomethingToShare(TransportPlans plans) {
        this.plans = plans;
    }

    @Override
    public Finding find(Question question, Agreement agreement, ChildFacts facts) {
        String journey = question.scope().journey().orElse("");
        return plans.nothingToShare(facts, journey, question.day())
                .map(nothing -> Finding.refused("nothing-to-share", nothing.reason()))
                .orElseGet(() -> Finding.allowed("something-to-share", "An active healthcare plan is recorded."));
    }
}
