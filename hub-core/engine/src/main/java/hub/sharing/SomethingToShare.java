package hub.sharing;

import hub.product.TransportPlans;

/** There is something to make the product from. */
final class SomethingToShare implements Policy {

    private static final Finding SOMETHING =
            Finding.allowed("something-to-share", "A healthcare plan in force is recorded.");

    private final TransportPlans plans;

    SomethingToShare(TransportPlans plans) {
        this.plans = plans;
    }

    @Override
    public Finding find(Asked asked) {
        return plans.nothingToShare(asked.facts(), asked.journey(), asked.day())
                .map(nothing -> Finding.refused("nothing-to-share", nothing.reason()))
                .orElse(SOMETHING);
    }
}
