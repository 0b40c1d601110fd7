package hub.sharing;

import hub.product.TransportPlans;

/**
 * No text that would be shared has another child's number in it. A plan that does was copied from somebody else's, or tells of somebody
 * else: only a person can say which, and the source must be put right.
 */
final class NobodyElseMentioned implements Policy {

    private static final Finding MENTIONED = Finding.askAPerson(
            "another-child-mentioned",
            "A text that would be shared has a number in it that names another child. Have it put right where it comes from.");
    private static final Finding NOBODY =
            Finding.allowed("nobody-else-mentioned", "No text that would be shared has another child's number in it.");

    private final Agreement agreement;
    private final TransportPlans plans;

    NobodyElseMentioned(Agreement agreement, TransportPlans plans) {
        this.agreement = agreement;
        this.plans = plans;
    }

    @Override
    public Finding find(Asked asked) {
        return !asked.facts().strangers().isEmpty()
                        && plans.mentionsStranger(asked.facts(), asked.journey(), agreement.categories(), asked.day())
                ? MENTIONED
                : NOBODY;
    }
}
