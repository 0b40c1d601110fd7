package hub.sharing;

import hub.product.Products;

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
    private final Products products;

    NobodyElseMentioned(Agreement agreement, Products products) {
        this.agreement = agreement;
        this.products = products;
    }

    @Override
    public Finding find(Asked asked) {
        return !asked.facts().strangers().isEmpty() && mentioned(asked) ? MENTIONED : NOBODY;
    }

    private boolean mentioned(Asked asked) {
        return products.named(asked.question().product())
                .filter(product -> product.mentionsStranger(
                        asked.facts(), asked.question().scope(), agreement.categories(), asked.day()))
                .isPresent();
    }
}
